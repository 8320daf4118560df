import type { RosterConstraint } from '../roster-constraint.ts';
import { dayOf } from '../week-state.ts';

/**
 * 同一项服务、同一条送餐线路一周几次的，分在不同的日子；同一项值班、同一处农活一个半天一次。
 * The visits of one need or round lie on different days; a duty or farm work is done once in a half-day. Unit: visits
 * already there.
 */
export const daysApart: RosterConstraint = {
  id: 'days-apart',
  scope: 'week',
  breach: ({ task, halfDay, week }) => {
    let there = 0;
    for (const visit of week.visitsOfTask(task)) {
      const same = task.onceADay ? dayOf(visit.halfDay) === dayOf(halfDay) : visit.halfDay === halfDay;
      if (same) there++;
    }
    return there > 0 ? there : null;
  },
};
