import type { DayMark } from '../../../shared/domain/calendar.ts';
import { type CalendarDate, weekdayOf } from '../../../shared/time/calendar-date.ts';

/** No sentence that is read out has more characters than these, its closing mark not counted. */
export const MOST_SPOKEN = 15;

const NUMERALS = '零一二三四五六七八九';
const PHONE_DIGITS = '零幺二三四五六七八九';
/** As many digits of a phone as one breath holds. */
const DIGITS_IN_A_BREATH = 12;

/** 三, 十, 十二, 二十三: whole numbers from 0 to 99 as they are said. */
export function spokenNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return NUMERALS.charAt(ones);
  return `${tens === 1 ? '' : NUMERALS.charAt(tens)}十${ones === 0 ? '' : NUMERALS.charAt(ones)}`;
}

/** 十一月二十三号 */
export function spokenDay(date: CalendarDate): string {
  return `${spokenNumber(Number(date.slice(5, 7)))}月${spokenNumber(Number(date.slice(8, 10)))}号`;
}

/** 星期三, 星期日 */
export function spokenWeekday(date: CalendarDate): string {
  return `星期${'一二三四五六日'.charAt(weekdayOf(date) - 1)}`;
}

/** 十月二十一: nobody says 廿. */
export function spokenLunarDay({ lunarMonth, lunarDay }: DayMark): string {
  return `${lunarMonth}${lunarDay.replace('廿', '二十')}`;
}

/**
 * A phone digit by digit, 1 as 幺: 幺九九，零零零零，幺二三四. One breath for each line; none where there is no digit.
 * A number with the district in front keeps it together: 零八二七，五五五，六六六六.
 */
export function spokenPhone(number: string): string[] {
  const digits = number.replaceAll(/\D/gu, '');
  const lines = digits.match(new RegExp(`\\d{1,${String(DIGITS_IN_A_BREATH)}}`, 'gu')) ?? [];
  return lines.map((line) =>
    breaths(line)
      .map((group) => [...group].map((digit) => PHONE_DIGITS.charAt(Number(digit))).join(''))
      .join('，'),
  );
}

function breaths(digits: string): readonly string[] {
  const sizes = sizesOf(digits);
  let from = 0;
  return sizes.map((size) => digits.slice(from, (from += size)));
}

function sizesOf(digits: string): readonly number[] {
  if (digits.length === 11) return digits.startsWith('0') ? [4, 3, 4] : [3, 4, 4];
  if (digits.length === 7) return [3, 4];
  if (digits.length <= 5) return [digits.length];
  return Array.from({ length: Math.ceil(digits.length / 4) }, (_, index) =>
    Math.min(4, digits.length - index * 4),
  );
}

/** A name that the office typed, if it can be read out within so many characters; numbers and other scripts cannot. */
export function speakable(name: string, most: number): string | null {
  return name.length <= most && /^\p{Script=Han}+$/u.test(name) ? name : null;
}
