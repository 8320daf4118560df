import { type CalendarDate, daysBetween } from './calendar-date.ts';
import { lunarMonthsAround, solarTermsOf } from './lunar-tables.ts';

/** A day by the numbers of the lunar calendar. */
export interface LunarDate {
  /** 1 = 正月 … 12 = 腊月; a leap month (闰六月) has the number of the month before it. */
  readonly month: number;
  readonly leap: boolean;
  /** 1 = 初一 … 30 = 三十. */
  readonly day: number;
  /** 29 or 30. */
  readonly daysInMonth: number;
}

export function lunarDateOf(date: CalendarDate): LunarDate {
  const julianDay = JULIAN_DAY_OF_ANCHOR + daysBetween(FIRST_BRANCH_DAY, date);
  const found = lunarMonthsAround(Number(date.slice(0, 4))).findLast(
    ({ firstJulianDay }) => firstJulianDay <= julianDay,
  );
  if (!found) throw new Error(`No lunar month for ${date}`);
  return {
    month: found.month,
    leap: found.leap,
    day: julianDay - found.firstJulianDay + 1,
    daysInMonth: found.days,
  };
}

/** 立春, 清明, 芒种 … where the day begins one of the 24 solar terms; null otherwise. */
export function solarTermOn(date: CalendarDate): string | null {
  return solarTermsOf(Number(date.slice(0, 4))).get(date) ?? null;
}

/** A day of which it is known that it was 甲子, and its Julian day number. */
const FIRST_BRANCH_DAY = '2000-01-07' as CalendarDate;
const JULIAN_DAY_OF_ANCHOR = 2_451_551;

/** The branch of a day, 子 = 0 … 亥 = 11: every twelfth day has the same, whatever month or year. */
export function dayBranch(date: CalendarDate): number {
  return ((daysBetween(FIRST_BRANCH_DAY, date) % 12) + 12) % 12;
}
