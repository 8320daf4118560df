import { type CalendarDate, weekdayOf } from '../../shared/time/calendar-date.ts';
import { daysOfWeek, weekNumber } from '../../shared/time/week.ts';
import { weekdayWord } from './terms.ts';

/** 2026年11月23日 */
export function dayText(date: CalendarDate): string {
  return `${date.slice(0, 4)}年${shortDayText(date)}`;
}

/** 11月23日 */
export function shortDayText(date: CalendarDate): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

/** 11.23, where seven days stand side by side */
export function dayHeadText(date: CalendarDate): string {
  return `${Number(date.slice(5, 7))}.${Number(date.slice(8, 10))}`;
}

/** 周一 11月23日 */
export function weekdayText(date: CalendarDate): string {
  return `${weekdayWord[weekdayOf(date)]} ${shortDayText(date)}`;
}

/** 2026年11月23日 至 11月29日（第48周） */
export function weekText(monday: CalendarDate): string {
  const sunday = daysOfWeek(monday)[6] ?? monday;
  const end = sunday.slice(0, 4) === monday.slice(0, 4) ? shortDayText(sunday) : dayText(sunday);
  return `${dayText(monday)} 至 ${end}（第${weekNumber(monday)}周）`;
}

/** The day and time of a stored instant, as the office's own clock shows it. */
export function instantText(instant: string): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return instant;
  const clock = `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
  return `${time.getFullYear()}年${time.getMonth() + 1}月${time.getDate()}日 ${clock}`;
}
