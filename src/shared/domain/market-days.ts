import { addDays, type CalendarDate, daysBetween, daysFromTo, weekdayOf } from '../time/calendar-date.ts';
import { dayBranch, lunarDateOf } from '../time/lunar-date.ts';
import type { MarketPattern } from './calendar.ts';

/** Days on which a market is held, from one day to another, both inside; earliest first. */
export function marketDaysOf(pattern: MarketPattern, from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const isHeld = heldOn(pattern);
  return daysFromTo(from, to).filter(isHeld);
}

/** The next market days on or after a day; fewer than asked for where a list comes to its end. */
export function nextMarketDays(pattern: MarketPattern, from: CalendarDate, count: number): CalendarDate[] {
  const isHeld = heldOn(pattern);
  const found: CalendarDate[] = [];
  // The rarest market, every 60 days, is met often enough within so many days.
  for (let ahead = 0; ahead <= 61 * count && found.length < count; ahead += 1) {
    const day = addDays(from, ahead);
    if (isHeld(day)) found.push(day);
  }
  return found;
}

function heldOn(pattern: MarketPattern): (day: CalendarDate) => boolean {
  switch (pattern.kind) {
    case 'daily':
      return () => true;
    case 'weekdays':
      return (day) => pattern.weekdays.includes(weekdayOf(day));
    case 'solar-digits':
      return (day) => pattern.digits.includes(Number(day.slice(9)));
    case 'branch-days':
      return (day) => pattern.branches.includes(dayBranch(day));
    case 'every-n-days':
      return (day) => daysBetween(pattern.anchor, day) % pattern.days === 0;
    case 'listed': {
      const listed = new Set(pattern.dates);
      return (day) => listed.has(day);
    }
    case 'lunar-digits':
      return (day) => isHeldByLunarDigits(pattern, day);
  }
}

function isHeldByLunarDigits(
  { digits, withoutThirtieth }: Extract<MarketPattern, { kind: 'lunar-digits' }>,
  date: CalendarDate,
): boolean {
  const { day, daysInMonth } = lunarDateOf(date);
  if (digits.includes(day % 10)) return true;
  if (!digits.includes(0)) return false;
  // A month of 29 days has no 三十, so one of the month's three markets has no day of its own.
  if (withoutThirtieth === 'day-before') return day === 29 && daysInMonth === 29;
  if (withoutThirtieth === 'day-after') return day === 1 && lunarDateOf(addDays(date, -1)).daysInMonth === 29;
  return false;
}
