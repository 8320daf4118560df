import { SLOTS } from '../../../shared/domain/availability.ts';
import type { CalendarPeriod, MarketRule } from '../../../shared/domain/calendar.ts';
import { marketDaysOf } from '../../../shared/domain/market-days.ts';
import { daysOfPeriod } from '../../../shared/domain/period-days.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { daysOfWeek } from '../../../shared/time/week.ts';
import type { HalfDayCalendar, PlanningElder, PlanningHelper } from '../../../solver/index.ts';

/**
 * What markets and periods do to each half-day of a week, Monday morning first. Where several periods cover a day, the one
 * that leaves least time and the one that makes ways longest count.
 */
export function weekCalendar(
  markets: readonly MarketRule[],
  periods: readonly CalendarPeriod[],
  monday: CalendarDate,
): readonly HalfDayCalendar[] {
  const days = daysOfWeek(monday);
  const sunday = days.at(-1) ?? monday;
  const daysOfMarket = markets.map((market) => new Set(marketDaysOf(market.pattern, monday, sunday)));
  const daysCovered = periods.map((period) => new Set(daysOfPeriod(period.range, monday, sunday)));
  return days.flatMap((day) => {
    const held = markets.filter((_, index) => daysOfMarket[index]?.has(day));
    const covering = periods.filter((_, index) => daysCovered[index]?.has(day));
    return SLOTS.map((slot): HalfDayCalendar => ({
      closed: covering.some(({ visits }) => visits === 'none'),
      leastVisits: covering.some(({ visits }) => visits === 'least'),
      capPercent: Math.min(100, ...covering.map(({ capPercent }) => capPercent)),
      helpersAway: held.some(({ awaySlots }) => awaySlots.includes(slot)),
      goodForErrands: held.some(({ goodForErrands }) => goodForErrands),
      wayPercent: Math.max(100, ...covering.map(({ wayPercent }) => wayPercent)),
    }));
  });
}

/** A helper's weekly minutes in this week: lowered by the mean of what the half-days leave; daily ones the rules lower. */
export function withWeeklyMinutesOf(
  calendar: readonly HalfDayCalendar[],
): (helper: PlanningHelper) => PlanningHelper {
  const sum = calendar.reduce((percent, halfDay) => percent + halfDay.capPercent, 0);
  return (helper) => ({
    ...helper,
    weeklyCapMinutes: Math.floor((helper.weeklyCapMinutes * sum) / (100 * calendar.length)),
  });
}

/** Whether elders of an urgency are visited at all on a day of the week, 0 = Monday. */
export function isVisitedOn(
  calendar: readonly HalfDayCalendar[],
  tier: PlanningElder['tier'],
  day: number,
): boolean {
  return SLOTS.some((_, slot) => {
    const halfDay = calendar[2 * day + slot];
    return halfDay !== undefined && !halfDay.closed && !(halfDay.leastVisits && tier >= 3);
  });
}
