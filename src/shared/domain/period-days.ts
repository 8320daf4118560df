import { addDays, type CalendarDate, daysFromTo } from '../time/calendar-date.ts';
import { lunarDateOf, solarTermOn } from '../time/lunar-date.ts';
import type { PeriodRange } from './calendar.ts';

/** The days from one day to another, both inside, that a period covers; earliest first. */
export function daysOfPeriod(range: PeriodRange, from: CalendarDate, to: CalendarDate): CalendarDate[] {
  switch (range.kind) {
    case 'once':
      return daysFromTo(later(range.from, from), earlier(range.to, to));
    case 'solar-yearly':
      return daysFromTo(from, to).filter((day) => isInYear(range, day.slice(5)));
    case 'lunar-yearly':
      return around(from, to, range, (day) => isLunarDay(range, day));
    case 'solar-term':
      return around(
        from,
        to,
        { daysBefore: 0, daysAfter: range.days - 1 },
        (day) => solarTermOn(day) === range.term,
      );
  }
}

/** Both ends inside; a range that ends before it begins runs over New Year. */
function isInYear({ from, to }: Extract<PeriodRange, { kind: 'solar-yearly' }>, monthDay: string): boolean {
  return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;
}

/** A festival is kept in the month itself, not again in its leap month. */
function isLunarDay(
  { month, day }: Extract<PeriodRange, { kind: 'lunar-yearly' }>,
  date: CalendarDate,
): boolean {
  const lunar = lunarDateOf(date);
  return !lunar.leap && lunar.month === month && lunar.day === Math.min(day, lunar.daysInMonth);
}

/** The days of a window that stand within reach of a day that is meant; that day itself may lie outside. */
function around(
  from: CalendarDate,
  to: CalendarDate,
  { daysBefore, daysAfter }: { readonly daysBefore: number; readonly daysAfter: number },
  isMeant: (day: CalendarDate) => boolean,
): CalendarDate[] {
  const covered = new Set(
    daysFromTo(addDays(from, -daysAfter), addDays(to, daysBefore))
      .filter(isMeant)
      .flatMap((day) => daysFromTo(addDays(day, -daysBefore), addDays(day, daysAfter))),
  );
  return daysFromTo(from, to).filter((day) => covered.has(day));
}

function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}

function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}
