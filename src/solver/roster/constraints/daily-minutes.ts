import type { RosterConstraint } from '../roster-constraint.ts';
import { dayOf } from '../week-state.ts';

/**
 * 互助员一天的服务时间，不超过本人每天的上限；农忙、年节按日历减少（只算服务，不算路上）。
 * A helper serves no more minutes a day than the cap, less what the calendar takes away; the way is not counted, just as
 * the time bank does not count it. Unit: minutes over.
 */
export const dailyMinutes: RosterConstraint = {
  id: 'daily-minutes',
  scope: 'week',
  breach: ({ task, helper, halfDay, week }, facts) => {
    const minutes = week.serviceMinutesOfDay(helper, dayOf(halfDay)) + task.minutes;
    const over = minutes - facts.dailyCap(helper, dayOf(halfDay));
    return over > 0 ? over : null;
  },
};
