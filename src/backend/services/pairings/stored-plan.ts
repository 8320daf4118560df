import type { StoredPlan } from '../../db/stores/proposals-store.ts';
import type { PairingPlan } from '../../planning/planner.ts';

/** What of a plan is kept with its proposal. */
export function storedPlan(plan: PairingPlan): StoredPlan {
  return {
    totalScore: plan.totalScore,
    gapPoints: plan.gapPoints,
    gaps: plan.gaps,
    pairs: plan.pairs,
    unserved: plan.unserved,
    ended: plan.ended,
    toAsk: plan.toAsk,
  };
}
