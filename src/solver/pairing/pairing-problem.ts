import type { PairOrigin, PairScorePartName } from '../../shared/domain/pairing.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { RelationKind } from '../../shared/domain/person.ts';
import type { PlanningElder, PlanningHelper, PlanningRefusal } from '../planning/planning-person.ts';
import type { WalkingLink } from '../planning/travel-table.ts';

/** Most points that each part of a pair's score can earn; the sum is a perfect pair. */
export type PairingWeights = Readonly<Record<PairScorePartName, number>>;

/** 住所相邻、性情相近、爱好相投: near first, then temperament and hobbies; the rest decides between equals. */
export const DEFAULT_PAIRING_WEIGHTS: PairingWeights = {
  near: 400,
  temperament: 150,
  hobby: 150,
  tie: 100,
  keep: 150,
  services: 50,
};

/** Everything that pairing may know, as values; frozen before it reaches the solver. */
export interface PairingProblem {
  readonly elders: readonly PlanningElder[];
  readonly helpers: readonly PlanningHelper[];
  readonly links: readonly WalkingLink[];
  readonly ties: readonly {
    readonly elderId: PersonId;
    readonly helperId: PersonId;
    readonly kind: RelationKind;
  }[];
  readonly refusals: readonly PlanningRefusal[];
  readonly activePairs: readonly {
    readonly elderId: PersonId;
    readonly helperId: PersonId;
    readonly origin: PairOrigin;
  }[];
  readonly weights: PairingWeights;
  readonly seed: number;
}
