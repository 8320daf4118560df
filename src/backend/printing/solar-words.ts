import { type CalendarDate, type Weekday, weekdayOf } from '../../shared/time/calendar-date.ts';

const WEEKDAY_WORDS: Readonly<Record<Weekday, string>> = {
  1: '周一',
  2: '周二',
  3: '周三',
  4: '周四',
  5: '周五',
  6: '周六',
  7: '周日',
};

export function weekdayWord(date: CalendarDate): string {
  return WEEKDAY_WORDS[weekdayOf(date)];
}

/** 11月23日 */
export function monthDay(date: CalendarDate): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

/** 2026年11月23日 */
export function fullDate(date: CalendarDate): string {
  return `${date.slice(0, 4)}年${monthDay(date)}`;
}

/** 2026年11月23日—11月29日; the year stands twice only where it changes. */
export function solarRange(first: CalendarDate, last: CalendarDate): string {
  const end = first.slice(0, 4) === last.slice(0, 4) ? monthDay(last) : fullDate(last);
  return `${fullDate(first)}—${end}`;
}
