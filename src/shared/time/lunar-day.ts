import { addDays, type CalendarDate } from './calendar-date.ts';
import { lunarDateOf, solarTermOn } from './lunar-date.ts';

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

const MONTHS = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊'];
const TENS = ['初', '十', '廿', '三'];
const DIGITS = ['十', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

export function lunarDay(date: CalendarDate): LunarDay {
  const { month, leap, day } = lunarDateOf(date);
  const tomorrow = lunarDateOf(addDays(date, 1));
  const isNewYearsEve = tomorrow.month === 1 && tomorrow.day === 1 && !tomorrow.leap;
  return {
    month: `${leap ? '闰' : ''}${MONTHS[month - 1] ?? ''}月`,
    day: dayName(day),
    occasions: [
      leap ? undefined : LUNAR_FESTIVALS[`${month}-${day}`],
      isNewYearsEve ? '除夕' : undefined,
      SOLAR_FESTIVALS[date.slice(5)],
      solarTermOn(date),
    ].filter((name) => name !== undefined && name !== null),
  };
}

/** 初一 … 初十, 十一, 二十, 廿一, 三十 */
function dayName(day: number): string {
  if (day === 20) return '二十';
  if (day === 10) return '初十';
  return `${TENS[Math.floor(day / 10)] ?? ''}${DIGITS[day % 10] ?? ''}`;
}

/** 农历十月十五—十月廿一 */
export function lunarRange(first: CalendarDate, last: CalendarDate): string {
  const [from, to] = [lunarDay(first), lunarDay(last)];
  return `农历${from.month}${from.day}—${to.month}${to.day}`;
}
