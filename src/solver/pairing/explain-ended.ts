import type { EndedPair, ProposedPair } from '../../shared/domain/pairing.ts';
import { findFirstBreach } from './constraints/index.ts';
import type { PairingPeople } from './find-candidates.ts';
import type { PairingFacts } from './pairing-facts.ts';
import type { PairingProblem } from './pairing-problem.ts';

/**
 * Why active pairs do not go on: the first rule that keeps the two apart in the finished plan. A helper who is
 * no longer in the problem counts as not active.
 */
export function explainEnded(
  problem: PairingProblem,
  people: PairingPeople,
  facts: PairingFacts,
  pairs: readonly ProposedPair[],
): EndedPair[] {
  const goesOn = new Set(pairs.map((pair) => `${pair.elderId}-${pair.helperId}`));
  const elderById = new Map(people.elders.map((elder) => [elder.id, elder]));
  const helperById = new Map(people.helpers.map((helper) => [helper.id, helper]));
  return problem.activePairs
    .flatMap(({ elderId, helperId, role }) => {
      const elder = elderById.get(elderId);
      if (elder === undefined || goesOn.has(`${elderId}-${helperId}`)) return [];
      const helper = helperById.get(helperId);
      const rule = helper === undefined ? 'helper-active' : findFirstBreach(elder, helper, facts);
      return [{ elderId, helperId, role, rule }];
    })
    .sort((one, other) => one.elderId - other.elderId || one.helperId - other.helperId);
}
