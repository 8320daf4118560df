import type { CalendarDate } from './calendar-date.ts';

/** The latest birth date of somebody who is at least `years` old on a day. */
export function lastBirthdayAged(years: number, day: CalendarDate): CalendarDate {
  // Compared as text only: 29 February of a common year is no real day, but stands where it should.
  return `${String(Number(day.slice(0, 4)) - years)}${day.slice(4)}` as CalendarDate;
}
