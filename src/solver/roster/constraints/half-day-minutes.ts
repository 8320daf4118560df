import { SLOT_MINUTES } from '../../../shared/domain/availability.ts';
import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 一个半天里，服务加上出门、转场、回家的路（送餐线路连同路线本身），不超过一百八十分钟。
 * The visits of a half-day and the way there, between (within a round too) and back home fit into its 180 minutes. Unit:
 * minutes over.
 */
export const halfDayMinutes: RosterConstraint = {
  id: 'half-day-minutes',
  scope: 'week',
  breach: ({ task, helper, halfDay, week }) => {
    const over = week.halfDayMinutesWith(helper, halfDay, task) - SLOT_MINUTES;
    return over > 0 ? over : null;
  },
};
