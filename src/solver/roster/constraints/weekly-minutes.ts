import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 互助员一周的服务时间，不超过本人报的“每周可服务”时间（只算服务，不算路上）。
 * A helper serves no more minutes a week than offered; the way is not counted, just as the time bank does not
 * count it. Unit: minutes over.
 */
export const weeklyMinutes: RosterConstraint = {
  id: 'weekly-minutes',
  scope: 'week',
  breach: ({ task, helper, week }, facts) => {
    const over = week.serviceMinutesOfWeek(helper) + task.minutes - facts.helpers[helper]!.weeklyCapMinutes;
    return over > 0 ? over : null;
  },
};
