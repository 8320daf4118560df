import type { LunarBirthday } from '../../../shared/domain/person-profile.ts';
import { readSmallNumber } from './chinese-number.ts';

const MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };
const SHAPE =
  /(闰)?(正|冬|腊|[一二三四五六七八九十]{1,2}|\d{1,2})月(?:(?:初|廿|卅)?(?:[一二三四五六七八九十]{1,3}|\d{1,2}))?/u;
const SURELY_LUNAR = /[农阴旧]历|闰|正月|冬月|腊月|初[一二三四五六七八九十]|廿|卅/u;

/**
 * 二月初二, 腊月廿九, 闰四月十五: a birthday by the lunar calendar. Null for a month without a day, and for days
 * that may as well be of the sun (3月15日).
 */
export function readLunarBirthday(text: string, isLunarColumn = false): LunarBirthday | null {
  const tight = text.normalize('NFKC').replace(/\s/gu, '');
  if (!isLunarColumn && !SURELY_LUNAR.test(tight)) return null;
  const figures = /^(\d{1,2})[.-](\d{1,2})$/u.exec(tight);
  if (isLunarColumn && figures !== null) return checked(Number(figures[1]), Number(figures[2]), false);
  const match = SHAPE.exec(tight);
  if (match === null) return null;
  const [whole, leap, monthText = ''] = match;
  const month = MONTHS[monthText] ?? readSmallNumber(monthText);
  const day = readLunarDay(whole.slice(whole.indexOf('月') + 1));
  return month === null || day === null ? null : checked(month, day, leap !== undefined);
}

/** True where the words are of the lunar calendar, whether or not they name a day. */
export function saysLunar(text: string): boolean {
  return SURELY_LUNAR.test(text);
}

function readLunarDay(text: string): number | null {
  const [, prefix, rest = ''] = /^(初|廿|卅)?(.*)$/u.exec(text) ?? [];
  if (prefix === '廿') return rest === '' ? 20 : plus(20, rest);
  if (prefix === '卅') return rest === '' ? 30 : plus(30, rest);
  return readSmallNumber(rest);
}

function plus(tens: number, text: string): number | null {
  const ones = readSmallNumber(text);
  return ones === null ? null : tens + ones;
}

function checked(month: number, day: number, leap: boolean): LunarBirthday | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 30 ? { month, day, leap } : null;
}
