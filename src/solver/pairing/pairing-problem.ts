import type { HelperLimit, PairingDecision } from '../../shared/domain/pairing-decision.ts';
import type { PairOrigin, PairRole } from '../../shared/domain/pairing.ts';
import type { PairingSettings } from '../../shared/domain/pairing-weights.ts';
import type { PersonId, PlaceId } from '../../shared/domain/ids.ts';
import type { RelationKind } from '../../shared/domain/person.ts';
import type { PlanningElder, PlanningHelper, PlanningRefusal } from '../planning/planning-person.ts';
import type { WalkingLink } from '../planning/travel-table.ts';

/** A relation between an elder and a helper; kin with its degree where it is known. */
export interface PairingTie {
  readonly elderId: PersonId;
  readonly helperId: PersonId;
  readonly kind: RelationKind;
  /** 1 = parent and child … 8; null where nobody noted it or it is no kin. */
  readonly degree: number | null;
}

/** A pair of today. */
export interface PresentPair {
  readonly elderId: PersonId;
  readonly helperId: PersonId;
  readonly role: PairRole;
  readonly origin: PairOrigin;
}

/** A pair that was proposed or tried and declined; the two are not asked again. */
export interface DeclinedPair {
  readonly elderId: PersonId;
  readonly helperId: PersonId;
}

/** Everything that pairing may know, as values; frozen before it reaches the solver. */
export interface PairingProblem {
  readonly elders: readonly PlanningElder[];
  readonly helpers: readonly PlanningHelper[];
  readonly links: readonly WalkingLink[];
  readonly ties: readonly PairingTie[];
  readonly refusals: readonly PlanningRefusal[];
  readonly activePairs: readonly PresentPair[];
  readonly declined: readonly DeclinedPair[];
  /** What the social worker decided by hand, oldest first. */
  readonly decisions: readonly PairingDecision[];
  /** What holds where a village has nothing of its own. */
  readonly settings: PairingSettings;
  /** Of an elder the settings of the own village hold. */
  readonly villageSettings: readonly { readonly villageId: PlaceId; readonly settings: PairingSettings }[];
  readonly seed: number;
}

export type { HelperLimit };
