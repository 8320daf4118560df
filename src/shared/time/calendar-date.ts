import { z } from 'zod';

/**
 * A day of the solar calendar as text `YYYY-MM-DD`, without zone and without time of day.
 * Text order is time order, so dates compare with `<`.
 */
export const calendarDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay)
  .brand('CalendarDate');
export type CalendarDate = z.infer<typeof calendarDate>;

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return format(dayNumber(date) + days) as CalendarDate;
}

/** How many days later the second day is; negative where it is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Every day from one to another, both inside; none where they stand the wrong way round. */
export function daysFromTo(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
}

/** The same day some months later; the last day of a month that is too short for it. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const month = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, monthOfYear] = [Math.floor(month / 12), ((month % 12) + 12) % 12];
  const lastDay = numberOfDay(year, monthOfYear + 1, 0) - numberOfDay(year, monthOfYear, 0);
  return format(numberOfDay(year, monthOfYear, Math.min(dayOf(date), lastDay))) as CalendarDate;
}

/** 1 = Monday … 7 = Sunday, as in ISO 8601 and in 周一…周日. */
export function weekdayOf(date: CalendarDate): Weekday {
  const daysAfterMonday = (dayNumber(date) + DAYS_FROM_MONDAY_TO_FIRST) % 7;
  return (((daysAfterMonday + 7) % 7) + 1) as Weekday;
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

const DAY_MILLISECONDS = 86_400_000;
/** 1 January 1970, from which days are counted, was a Thursday. */
const DAYS_FROM_MONDAY_TO_FIRST = 3;

const yearOf = (date: string): number => Number(date.slice(0, 4));
const monthOf = (date: string): number => Number(date.slice(5, 7));
const dayOf = (date: string): number => Number(date.slice(8, 10));

/**
 * Days since 1 January 1970. Counted in whole days of a calendar without zones: screens judge thousands of days at once, and
 * neither a zone nor a summer time can play a part.
 */
function dayNumber(date: string): number {
  return numberOfDay(yearOf(date), monthOf(date) - 1, dayOf(date));
}

/** The month counts from 0; a month or day beyond its end runs on. Years before 100 are years before 100. */
function numberOfDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / DAY_MILLISECONDS;
}

function isDay(text: string): boolean {
  const number = dayNumber(text);
  return !Number.isNaN(number) && format(number) === text;
}

/** Throws a RangeError for what is no day. */
function format(number: number): string {
  return new Date(number * DAY_MILLISECONDS).toISOString().slice(0, 10);
}
