import type { CalendarPeriod } from '../../../shared/domain/calendar.ts';
import { daysOfPeriod } from '../../../shared/domain/period-days.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { PlanningElder } from '../../../solver/index.ts';

/** Urgent enough that somebody looks in once more before a festival [proposal]. */
const LEAST_URGENT_TIER = 2;

/** What the further visit is for: a talk, else shopping, else a walk; who needs none of them is not visited more often. */
const SERVICES: readonly ServiceCode[] = ['emotional_support', 'errand', 'mobility_help'];

const DAYS_OF_WEEK = 7;

/**
 * Further visits that periods ask for in this week: those of periods that begin on its Sunday or in the six days after it. So
 * each period is prepared for in exactly one week, and no further visit comes after its first day. Of several periods the
 * one that asks for most counts.
 */
export function extraVisitsOfWeek(
  periods: readonly Pick<CalendarPeriod, 'range' | 'extraVisits'>[],
  monday: CalendarDate,
): number {
  const sunday = addDays(monday, 6);
  const beginsSoon = ({ range }: Pick<CalendarPeriod, 'range'>): boolean => {
    const covered = new Set(daysOfPeriod(range, addDays(sunday, -1), addDays(sunday, 6)));
    return [...covered].some((day) => day >= sunday && !covered.has(addDays(day, -1)));
  };
  const asked = periods.filter((period) => period.extraVisits > 0 && beginsSoon(period));
  return Math.max(0, ...asked.map(({ extraVisits }) => extraVisits));
}

/** The same elder with so many visits more for the first of the services that is needed anyway. */
export function withExtraVisits(elder: PlanningElder, extraVisits: number): PlanningElder {
  if (extraVisits === 0 || elder.tier > LEAST_URGENT_TIER) return elder;
  const service = SERVICES.find((code) => elder.needs.some(({ serviceCode }) => serviceCode === code));
  const chosen = elder.needs.find(({ serviceCode }) => serviceCode === service);
  if (chosen === undefined) return elder;
  const timesPerWeek = Math.min(DAYS_OF_WEEK, Math.ceil(chosen.timesPerWeek) + extraVisits);
  return {
    ...elder,
    needs: elder.needs.map((need) => (need === chosen ? { ...need, timesPerWeek } : need)),
  };
}
