import type { LunarBirthday } from '../../../shared/domain/person-profile.ts';
import { type CalendarDate, daysBetween, daysFromTo } from '../../../shared/time/calendar-date.ts';
import { lunarDateOf } from '../../../shared/time/lunar-date.ts';

/** When somebody was born, as far as the register knows. */
export interface BirthFacts {
  /** Null unless the day itself is known. */
  readonly birthDate: CalendarDate | null;
  readonly lunarBirthday: LunarBirthday | null;
}

export interface BirthdayFound {
  readonly date: CalendarDate;
  readonly by: 'solar' | 'lunar';
  /** Completed years; null where the birth date is not known. */
  readonly years: number | null;
}

const DAYS_IN_A_YEAR = 365.2425;

/**
 * Opens the days from one to another, both inside, for birthdays of either calendar. Somebody born on 29 February has the
 * birthday on 1 March of a common year; in a lunar month without 三十 its last day stands for it; somebody born in a leap
 * month has the birthday in the month of that number where the year has no such leap month.
 */
export function birthdaysBetween(
  from: CalendarDate,
  to: CalendarDate,
): (birth: BirthFacts) => BirthdayFound[] {
  const days = daysFromTo(from, to).map((date) => ({ date, lunar: lunarDateOf(date) }));
  const leapMonths = new Set(days.filter(({ lunar }) => lunar.leap).map(({ lunar }) => lunar.month));
  return ({ birthDate, lunarBirthday }) => {
    const years = (date: CalendarDate): number | null =>
      birthDate === null ? null : Math.round(daysBetween(birthDate, date) / DAYS_IN_A_YEAR);
    const solar = birthDate === null ? undefined : days.find(({ date }) => isSolarBirthday(birthDate, date));
    const lunar =
      lunarBirthday === null
        ? undefined
        : days.find(({ lunar: day }) => {
            const leap = lunarBirthday.leap && leapMonths.has(lunarBirthday.month);
            const isLast = day.day === day.daysInMonth && lunarBirthday.day > day.daysInMonth;
            return (
              day.month === lunarBirthday.month &&
              day.leap === leap &&
              (day.day === lunarBirthday.day || isLast)
            );
          });
    return [
      ...(solar === undefined ? [] : [{ date: solar.date, by: 'solar' as const, years: years(solar.date) }]),
      ...(lunar === undefined ? [] : [{ date: lunar.date, by: 'lunar' as const, years: years(lunar.date) }]),
    ];
  };
}

function isSolarBirthday(birth: CalendarDate, date: CalendarDate): boolean {
  if (birth.slice(5) === date.slice(5)) return true;
  return birth.endsWith('-02-29') && date.endsWith('-03-01') && !isLeapYear(Number(date.slice(0, 4)));
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
