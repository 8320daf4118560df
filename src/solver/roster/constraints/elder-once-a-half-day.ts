import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { RosterConstraint } from '../roster-constraint.ts';

/** A meal is handed in at the door and disturbs no other visit. */
export const MAY_COINCIDE: ServiceCode = 'meal_help';

/**
 * 同一个半天，一位老人家里最多安排一次上门（送饭除外）。
 * An elder has at most one visit in a half-day; a meal may be brought all the same. Unit: visits too many.
 */
export const elderOnceAHalfDay: RosterConstraint = {
  id: 'elder-once-a-half-day',
  scope: 'week',
  breach: ({ need, halfDay, week }) => {
    if (need.service.code === MAY_COINCIDE) return null;
    const visits = week.visitsOfElder(need.elder, halfDay);
    const others = visits.filter((visit) => visit.need.service.code !== MAY_COINCIDE).length;
    return others > 0 ? others : null;
  },
};
