import { LunarMonth, Solar } from 'lunar-typescript';
import { type CalendarDate, daysBetween } from './calendar-date.ts';

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
  const lunar = solarOf(date).getLunar();
  const month = lunar.getMonth();
  const daysInMonth = LunarMonth.fromYm(lunar.getYear(), month)?.getDayCount();
  if (daysInMonth === undefined) throw new Error(`No lunar month for ${date}`);
  return { month: Math.abs(month), leap: month < 0, day: lunar.getDay(), daysInMonth };
}

/** 立春, 清明, 芒种 … where the day begins one of the 24 solar terms; null otherwise. */
export function solarTermOn(date: CalendarDate): string | null {
  return solarOf(date).getLunar().getJieQi() || null;
}

/** A day of which it is known that it was 甲子. */
const FIRST_BRANCH_DAY = '2000-01-07' as CalendarDate;

/** The branch of a day, 子 = 0 … 亥 = 11: every twelfth day has the same, whatever month or year. */
export function dayBranch(date: CalendarDate): number {
  return ((daysBetween(FIRST_BRANCH_DAY, date) % 12) + 12) % 12;
}

function solarOf(date: CalendarDate): Solar {
  return Solar.fromYmd(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}
