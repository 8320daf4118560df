import { getISOWeek } from 'date-fns/getISOWeek';
import { parseISO } from 'date-fns/parseISO';
import { addDays, type CalendarDate, weekdayOf, WEEKDAYS } from './calendar-date.ts';

/** The Monday on or before a day. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** The Monday after a day: the week that is still to be planned. */
export function comingMonday(date: CalendarDate): CalendarDate {
  return addDays(mondayOf(date), 7);
}

/** The seven days of the week that begins on `monday`. */
export function daysOfWeek(monday: CalendarDate): readonly CalendarDate[] {
  return WEEKDAYS.map((day) => addDays(monday, day - 1));
}

/** ISO 8601 week number (第 n 周): the week that holds the year's first Thursday is week 1. */
export function weekNumber(monday: CalendarDate): number {
  return getISOWeek(parseISO(monday));
}
