import { addDays, type CalendarDate, weekdayOf } from '../../../shared/time/calendar-date.ts';

/** When the half-days are over: 8:30–11:30 and 14:00–17:00 (station hours of the duty form). */
const MORNING_ENDS = '11:30';
const AFTERNOON_ENDS = '17:00';
const HALF_DAYS_OF_WEEK = 14;

/**
 * The first half-day of a week (0 … 13) that is not over; 0 before the week, 14 after it. Who falls ill at eight is not asked
 * whether the morning has begun. `now` is local time, `YYYY-MM-DDTHH:MM:SS`.
 */
export function halfDayNow(monday: CalendarDate, now: string): number {
  const today = now.slice(0, 10) as CalendarDate;
  if (today < monday) return 0;
  if (today > addDays(monday, 6)) return HALF_DAYS_OF_WEEK;
  const time = now.slice(11, 16);
  return (weekdayOf(today) - 1) * 2 + (time < MORNING_ENDS ? 0 : time < AFTERNOON_ENDS ? 1 : 2);
}
