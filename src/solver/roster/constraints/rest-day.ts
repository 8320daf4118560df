import type { RosterConstraint } from '../roster-constraint.ts';
import { dayOf } from '../week-state.ts';

/** Most days a week on which one helper may have visits. */
export const MOST_DAYS_A_WEEK = 6;

/**
 * 每位互助员每周至少歇一天，值班、助农也算。
 * Every helper has at least one day a week without visits, duties and farm work. Unit: days too many.
 */
export const restDay: RosterConstraint = {
  id: 'rest-day',
  scope: 'week',
  breach: ({ helper, halfDay, week }) => {
    const newDay = week.isDayUsed(helper, dayOf(halfDay)) ? 0 : 1;
    const over = week.daysOfHelper(helper) + newDay - MOST_DAYS_A_WEEK;
    return over > 0 ? over : null;
  },
};
