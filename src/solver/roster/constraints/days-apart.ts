import type { RosterConstraint } from '../roster-constraint.ts';
import { dayOf } from '../week-state.ts';

/**
 * 同一项服务一周几次的，分在不同的日子。
 * The visits of one need lie on different days. Unit: visits already on that day.
 */
export const daysApart: RosterConstraint = {
  id: 'days-apart',
  scope: 'week',
  breach: ({ need, halfDay, week }) => {
    const sameDay = week.visitsOfNeed(need).filter((visit) => dayOf(visit.halfDay) === dayOf(halfDay)).length;
    return sameDay > 0 ? sameDay : null;
  },
};
