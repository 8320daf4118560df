import { type ClockTime, clockTime } from '../../../../shared/domain/attendance.ts';
import { calendarDate, type CalendarDate, daysBetween } from '../../../../shared/time/calendar-date.ts';
import { daysOfWeek, mondayOf } from '../../../../shared/time/week.ts';

export interface VisitTimes {
  readonly arrive: ClockTime | null;
  readonly leave: ClockTime | null;
}

/** 830-915, 8:30 9:15, 08300915; nothing = no times. Null where it cannot be read. */
export function readTimes(typed: string): VisitTimes | null {
  const text = typed.trim();
  if (text === '') return { arrive: null, leave: null };
  const pieces = text
    .replaceAll(/(\d)[:：点时.](\d)/gu, '$1$2')
    .split(/\D+/u)
    .filter((piece) => piece !== '');
  const [one = '', other] = pieces;
  if (pieces.length === 0 || pieces.length > 2) return null;
  // Eight digits are two times; seven begin with the one that has three.
  const both = other === undefined && one.length > 4 ? [one.slice(0, -4), one.slice(-4)] : [one, other ?? ''];
  const [arrive, leave] = both.map(readClock);
  if (arrive === undefined || arrive === null) return null;
  if (both[1] === '') return { arrive, leave: null };
  return leave === undefined || leave === null ? null : { arrive, leave };
}

/**
 * A day as a hand writes it: 25 (of that week), 11.25, 1125, 2026-11-25. Of a day without a year the one nearest to
 * `about` is meant. Null where it cannot be read.
 */
export function readDay(typed: string, about: CalendarDate): CalendarDate | null {
  const text = typed.trim();
  const numbers = text.match(/\d+/gu) ?? [];
  const [one = '', second, third] = numbers;
  if (numbers.length === 1 && one.length <= 2) {
    const day = Number(one);
    return daysOfWeek(mondayOf(about)).find((date) => Number(date.slice(8)) === day) ?? null;
  }
  if (numbers.length === 1 && one.length === 8) return dayOf(one.slice(0, 4), one.slice(4, 6), one.slice(6));
  if (numbers.length === 1 && (one.length === 3 || one.length === 4))
    return nearest(one.slice(0, -2), one.slice(-2), about);
  if (numbers.length === 3) return dayOf(one, second ?? '', third ?? '');
  return numbers.length === 2 ? nearest(one, second ?? '', about) : null;
}

function nearest(month: string, day: string, about: CalendarDate): CalendarDate | null {
  const year = Number(about.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((one) => dayOf(String(one), month, day) ?? []);
  const away = (date: CalendarDate): number => Math.abs(daysBetween(about, date));
  return candidates.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

function dayOf(year: string, month: string, day: string): CalendarDate | null {
  const date = calendarDate.safeParse(
    `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  return date.success ? date.data : null;
}

function readClock(piece: string): ClockTime | null {
  const digits = piece.length <= 2 ? `${piece}00` : piece;
  const text = digits.padStart(4, '0');
  const time = clockTime.safeParse(`${text.slice(0, 2)}:${text.slice(2)}`);
  return time.success ? time.data : null;
}
