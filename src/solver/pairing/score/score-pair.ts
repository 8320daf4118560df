import type { PairScorePart } from '../../../shared/domain/pairing.ts';
import type { RelationKind } from '../../../shared/domain/person.ts';
import type { PlanningElder, PlanningHelper } from '../../planning/planning-person.ts';
import type { PairingFacts } from '../pairing-facts.ts';
import type { PairingProblem } from '../pairing-problem.ts';
import { hobbyWeights, scoreHobby } from './hobby.ts';
import { scoreKeep } from './keep.ts';
import { scoreNear } from './near.ts';
import { scoreServices } from './services.ts';
import { scoreTemperament } from './temperament.ts';
import { scoreTie } from './tie.ts';

/** A pair's points part by part; a part of which nothing is known adds nothing. */
export interface PairScore {
  readonly total: number;
  readonly parts: readonly PairScorePart[];
}

export type ScorePair = (elder: PlanningElder, helper: PlanningHelper) => PairScore;

/** Prepares what all pairs of a problem share (rarity of hobbies, ties, present pairs) and scores any two. */
export function pairScorer(problem: PairingProblem, facts: PairingFacts): ScorePair {
  const { weights } = problem.settings;
  const rarity = hobbyWeights([...problem.elders, ...problem.helpers]);
  const key = (elderId: number, helperId: number): string => `${elderId}-${helperId}`;
  const ties = new Map<string, RelationKind[]>();
  for (const tie of problem.ties) {
    const kinds = ties.get(key(tie.elderId, tie.helperId)) ?? [];
    ties.set(key(tie.elderId, tie.helperId), [...kinds, tie.kind].sort());
  }
  const pairedNow = new Set(problem.activePairs.map((pair) => key(pair.elderId, pair.helperId)));
  const hasHelperNow = new Set(problem.activePairs.map((pair) => pair.elderId));
  return (elder, helper) => {
    const together = key(elder.id, helper.id);
    const parts = [
      scoreNear(facts.travel(elder, helper), weights.near),
      scoreTemperament(elder.temperaments, helper.temperaments, weights.temperament),
      scoreHobby(elder.hobbies, helper.hobbies, rarity, weights.hobby),
      scoreTie(ties.get(together) ?? [], weights.tie),
      scoreKeep(hasHelperNow.has(elder.id), pairedNow.has(together), weights.keep),
      scoreServices(elder, helper, weights.services),
    ];
    return { total: parts.reduce((sum, part) => sum + (part.points ?? 0), 0), parts };
  };
}
