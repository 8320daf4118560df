import type { LivePair } from '../../db/stores/pairs-store.ts';
import type { StoredProposal } from '../../db/stores/proposals-store.ts';

/**
 * Live pairs that a plan does not go on with. Elders of whom the plan says nothing (they are away, or
 * have no needs at present) keep theirs.
 */
export function pairsThatEnd(live: readonly LivePair[], plan: StoredProposal['plan']): LivePair[] {
  const helperByElder = new Map(plan.pairs.map((pair) => [pair.elderId, pair.helperId]));
  const unservedIds = new Set(plan.unserved.map((unserved) => unserved.elderId));
  return live.filter((pair) => {
    const planned = helperByElder.get(pair.elderId);
    return planned === undefined ? unservedIds.has(pair.elderId) : planned !== pair.helperId;
  });
}
