import type { EndedPair, ProposedPair } from '../../shared/domain/pairing.ts';
import type { PairingModel } from './pairing-model.ts';
import type { PlanHoldings } from './plan-holdings.ts';
import { stoppedBy } from './explain-unserved.ts';
import { roleIndex } from './elder-candidates.ts';

/**
 * Why active pairs do not go on in either role: the first rule that keeps the two apart in the finished plan, or none
 * where the township is better served otherwise. A helper who is no longer in the problem counts as not active.
 */
export function explainEnded(
  model: PairingModel,
  holdings: PlanHoldings,
  pairs: readonly ProposedPair[],
): EndedPair[] {
  const goesOn = new Set(pairs.map((pair) => `${pair.elderId}-${pair.helperId}`));
  return model.problem.activePairs
    .flatMap(({ elderId, helperId, role }): EndedPair[] => {
      const elder = model.elderIndex.get(elderId);
      if (elder === undefined || goesOn.has(`${elderId}-${helperId}`)) return [];
      const helper = model.helperIndex.get(helperId);
      const rule =
        helper === undefined ? 'helper-active' : stoppedBy(model, holdings, elder, roleIndex(role), helper);
      return [{ elderId, helperId, role, rule }];
    })
    .sort(
      (one, other) =>
        one.elderId - other.elderId ||
        roleIndex(one.role) - roleIndex(other.role) ||
        one.helperId - other.helperId,
    );
}
