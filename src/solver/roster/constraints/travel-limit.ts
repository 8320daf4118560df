import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 顶班、值班、做农活的人单程路上的时间，不超过本人报的上限（按当天的路况算）；结对的互助员和送餐员，路程早已商定。
 * Whoever else comes travels no longer than his or her own limit, one way by own means as the ways are in this half-day,
 * and never a way that nobody measured. The elder's own helper and a round's rider agreed to the way. Unit: minutes over
 * the limit, 1 where the way is unknown.
 */
export const travelLimit: RosterConstraint = {
  id: 'travel-limit',
  scope: 'half-day',
  breach: ({ task, helper, halfDay }, facts) => {
    if (facts.partOf(helper, task) === 'primary') return null;
    const minutes = facts.ways.oneWay(helper, task, halfDay);
    if (minutes === null) return 1;
    const over = minutes - facts.helpers[helper]!.travelLimitMinutes;
    return over > 0 ? over : null;
  },
};
