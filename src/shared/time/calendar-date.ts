import { z } from 'zod';

/**
 * A day of the solar calendar as text `YYYY-MM-DD`, without zone and without time of day.
 * Text order is time order, so dates compare with `<`.
 */
export const calendarDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => isRealDate(text))
  .brand('CalendarDate');
export type CalendarDate = z.infer<typeof calendarDate>;

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01; negative before. Pure arithmetic, the machine's zone plays no part. */
export function dayNumber(date: CalendarDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY);
}

/** The date of a day number; the inverse of {@link dayNumber}. */
export function fromDayNumber(days: number): CalendarDate {
  return new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as CalendarDate;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** 1 = Monday … 7 = Sunday, as in ISO 8601 and in 周一…周日. */
export function weekdayOf(date: CalendarDate): Weekday {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7 + 1) as Weekday;
}

/** Parses checked text; throws on anything that is not a real day. */
export function toCalendarDate(text: string): CalendarDate {
  return calendarDate.parse(text);
}

/** Completed years of age (周岁) on a day; the birthday itself counts as completed. */
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

function isRealDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
