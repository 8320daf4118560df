import { Solar } from 'lunar-typescript';
import type { CalendarDate } from './calendar-date.ts';

/** A day as the lunar calendar names it. */
export interface LunarDay {
  /** 十月, 闰六月, 腊月 */
  readonly month: string;
  /** 初一 … 三十 */
  readonly day: string;
  /** Festivals and the solar term of the day, the festival first; usually none. */
  readonly occasions: readonly string[];
}

/** Festivals on which visits change; keys are lunar month-day. 除夕 has no fixed day and is found below. */
const LUNAR_FESTIVALS: Readonly<Record<string, string>> = {
  '1-1': '春节',
  '1-15': '元宵',
  '5-5': '端午',
  '7-15': '中元',
  '8-15': '中秋',
  '9-9': '重阳',
  '12-8': '腊八',
};
const SOLAR_FESTIVALS: Readonly<Record<string, string>> = {
  '01-01': '元旦',
  '05-01': '劳动节',
  '10-01': '国庆',
};

export function lunarDay(date: CalendarDate): LunarDay {
  const solar = Solar.fromYmd(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
  const lunar = solar.getLunar();
  const tomorrow = solar.next(1).getLunar();
  const isNewYearsEve = tomorrow.getMonth() === 1 && tomorrow.getDay() === 1;
  return {
    month: `${lunar.getMonthInChinese()}月`,
    day: lunar.getDayInChinese(),
    occasions: [
      LUNAR_FESTIVALS[`${lunar.getMonth()}-${lunar.getDay()}`],
      isNewYearsEve ? '除夕' : undefined,
      SOLAR_FESTIVALS[date.slice(5)],
      lunar.getJieQi() || undefined,
    ].filter((name) => name !== undefined),
  };
}

/** 农历十月十五—十月廿一 */
export function lunarRange(first: CalendarDate, last: CalendarDate): string {
  const [from, to] = [lunarDay(first), lunarDay(last)];
  return `农历${from.month}${from.day}—${to.month}${to.day}`;
}
