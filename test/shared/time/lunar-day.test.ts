import { expect, test } from 'vitest';
import { lunarDay, lunarRange } from '../../../src/shared/time/lunar-day.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

test.each([
  ['2026-02-16', '腊月', '廿九', ['除夕']],
  ['2026-02-17', '正月', '初一', ['春节']],
  ['2026-09-25', '八月', '十五', ['中秋']],
  ['2026-10-18', '九月', '初九', ['重阳']],
  ['2025-07-25', '闰六月', '初一', []],
  ['2026-11-22', '十月', '十四', ['小雪']],
  ['2026-10-01', '八月', '廿一', ['国庆']],
  ['2026-12-22', '冬月', '十四', ['冬至']],
])('%s is %s%s %j', (date, month, day, occasions) => {
  expect(lunarDay(toCalendarDate(date))).toEqual({ month, day, occasions });
});

test('a week across the new year names both months', () => {
  expect(lunarRange(toCalendarDate('2026-02-16'), toCalendarDate('2026-02-22'))).toBe(
    '农历腊月廿九—正月初六',
  );
});
