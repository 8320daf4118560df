import { expect, test } from 'vitest';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { dayBranch, lunarDateOf, solarTermOn } from '../../../src/shared/time/lunar-date.ts';

test.each([
  ['2026-02-16', { month: 12, leap: false, day: 29, daysInMonth: 29 }],
  ['2026-02-17', { month: 1, leap: false, day: 1, daysInMonth: 30 }],
  ['2025-07-24', { month: 6, leap: false, day: 30, daysInMonth: 30 }],
  ['2025-07-25', { month: 6, leap: true, day: 1, daysInMonth: 29 }],
  ['2025-08-23', { month: 7, leap: false, day: 1, daysInMonth: 30 }],
])('%s is %j', (date, expected) => {
  expect(lunarDateOf(toCalendarDate(date))).toEqual(expected);
});

test.each([
  // 甲子, 甲辰, and the days around the anchor.
  ['1949-10-01', 0],
  ['2024-02-10', 4],
  ['2000-01-06', 11],
  ['2000-01-07', 0],
])('the branch of %s is %i', (date, branch) => {
  expect(dayBranch(toCalendarDate(date))).toBe(branch);
});

test('a solar term is named on its first day alone', () => {
  expect(solarTermOn(toCalendarDate('2026-06-05'))).toBe('芒种');
  expect(solarTermOn(toCalendarDate('2026-06-06'))).toBe(null);
});
