import type { PersonId } from '../../shared/domain/ids.ts';
import type { PairRole, PairScorePart } from '../../shared/domain/pairing.ts';
import { pairingFacts } from './pairing-facts.ts';
import type { PairingProblem } from './pairing-problem.ts';
import { pairScorer } from './score/score-pair.ts';

/** A pair of today with the points that a plan would give it. */
export interface ScoredPresentPair {
  readonly elderId: PersonId;
  readonly helperId: PersonId;
  readonly role: PairRole;
  readonly score: number;
  readonly confidence: number;
  readonly parts: readonly PairScorePart[];
  /** One way by the helper's own means; null where nobody measured it. */
  readonly travelMinutes: number | null;
}

/**
 * The pairs of today scored by the rules of today, whether or not they would still be allowed: what every plan is measured
 * against. Pairs whose helper is none any more are left out.
 */
export function scorePresentPairs(problem: PairingProblem): ScoredPresentPair[] {
  const facts = pairingFacts(problem);
  const scorer = pairScorer(problem, facts);
  const elderById = new Map(problem.elders.map((elder) => [elder.id, elder]));
  const helperById = new Map(problem.helpers.map((helper) => [helper.id, helper]));
  return problem.activePairs.flatMap(({ elderId, helperId, role }): ScoredPresentPair[] => {
    const elder = elderById.get(elderId);
    const helper = helperById.get(helperId);
    if (elder === undefined || helper === undefined) return [];
    const { total, confidence, parts } = scorer.score(elder, helper);
    const travelMinutes = facts.travel(elder, helper)?.minutes ?? null;
    return [{ elderId, helperId, role, score: total, confidence, parts, travelMinutes }];
  });
}
