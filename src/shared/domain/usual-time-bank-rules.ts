import { toCalendarDate } from '../time/calendar-date.ts';
import type { RuleSet } from './time-bank.ts';

/**
 * The rules a township begins with until its villages pass their own: an hour is a point, ways do not count, half-hours
 * rounded down, no pay beside points. After 井田村's practice (1 小时 = 1 积分) and what time banks of the country agree on.
 */
export const USUAL_RULES: RuleSet = {
  version: 1,
  effectiveFrom: toCalendarDate('2000-01-01'),
  approvedBy: '',
  minutesPerPoint: 60,
  unitMinutes: 30,
  leastMinutes: 15,
  lookInMinutes: 0,
  mostMinutesADay: 240,
  mostMinutesAWeek: 1200,
  weightPercent: {},
  kinOfHouseholdEarn: false,
  otherKinEarn: true,
  paidVisitsEarn: false,
  paidPostsEarn: false,
  giftsTo: ['household', 'kin', 'special-elder'],
  noticeDays: 5,
  expiryMonths: null,
  monthsAfterDeath: 24,
};
