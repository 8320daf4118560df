import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 顶班的人单程路上的时间，不超过本人报的上限；结对的互助员，路程在结对时已经商定。
 * Whoever stands in travels no longer than his or her own limit, one way by own means, and never a way that
 * nobody measured. The elder's own helper agreed to the way when the pair was made. Unit: minutes over the
 * limit, 1 where the way is unknown.
 */
export const travelLimit: RosterConstraint = {
  id: 'travel-limit',
  scope: 'people',
  breach: ({ need, helper }, facts) => {
    if (facts.isOwnHelper(helper, need.elder)) return null;
    const minutes = facts.homeMinutes(helper, need.elder);
    if (minutes === null) return 1;
    const over = minutes - facts.helpers[helper]!.travelLimitMinutes;
    return over > 0 ? over : null;
  },
};
