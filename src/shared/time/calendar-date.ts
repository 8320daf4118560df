// Each from its own file: the package's index is three hundred files, which cost every Node process two seconds.
import { addDays as addCalendarDays } from 'date-fns/addDays';
import { addMonths as addCalendarMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { getISODay } from 'date-fns/getISODay';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { z } from 'zod';

/**
 * A day of the solar calendar as text `YYYY-MM-DD`, without zone and without time of day.
 * Text order is time order, so dates compare with `<`.
 */
export const calendarDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => isValid(parseISO(text)))
  .brand('CalendarDate');
export type CalendarDate = z.infer<typeof calendarDate>;

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return format(addCalendarDays(parseISO(date), days));
}

/** How many days later the second day is; negative where it is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** Every day from one to another, both inside; none where they stand the wrong way round. */
export function daysFromTo(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
}

/** The same day some months later; the last day of a month that is too short for it. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return format(addCalendarMonths(parseISO(date), months));
}

/** 1 = Monday … 7 = Sunday, as in ISO 8601 and in 周一…周日. */
export function weekdayOf(date: CalendarDate): Weekday {
  return getISODay(parseISO(date)) as Weekday;
}

/** Parses checked text; throws on anything that is not a real day. */
export function toCalendarDate(text: string): CalendarDate {
  return calendarDate.parse(text);
}

/**
 * Completed years of age (周岁) on a day; the birthday itself counts as completed, and somebody born on
 * 29 February is a year older on 1 March of a common year.
 */
export function ageOn(birth: CalendarDate, day: CalendarDate): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

export const weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);
export type Weekday = z.infer<typeof weekday>;
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Local midnight goes in and local parts come out, so the machine's zone plays no part. */
function format(date: Date): CalendarDate {
  return formatISO(date, { representation: 'date' }) as CalendarDate;
}
