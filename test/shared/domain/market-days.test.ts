import { expect, test } from 'vitest';
import type { MarketPattern } from '../../../src/shared/domain/calendar.ts';
import { marketDaysOf, nextMarketDays } from '../../../src/shared/domain/market-days.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import * as tables from './year-tables.ts';

const lunar = (
  digits: number[],
  withoutThirtieth: 'falls-out' | 'day-before' | 'day-after' = 'falls-out',
): MarketPattern => ({ kind: 'lunar-digits', digits, withoutThirtieth });

test.each<[string, number, MarketPattern, tables.YearTable]>([
  ['农历逢三、六、九', 2026, lunar([3, 6, 9]), tables.LUNAR_369_IN_2026],
  [
    '农历逢三、六、九, a leap month with markets of its own',
    2025,
    lunar([3, 6, 9]),
    tables.LUNAR_369_IN_2025,
  ],
  ['农历逢二、五、十, 三十 falls out', 2026, lunar([2, 5, 0]), tables.LUNAR_2_5_10_IN_2026_FALLS_OUT],
  [
    '农历逢二、五、十, on 廿九 instead',
    2026,
    lunar([2, 5, 0], 'day-before'),
    tables.LUNAR_2_5_10_IN_2026_DAY_BEFORE,
  ],
  [
    '农历逢二、五、十, on 初一 instead',
    2026,
    lunar([2, 5, 0], 'day-after'),
    tables.LUNAR_2_5_10_IN_2026_DAY_AFTER,
  ],
  ['the same with a leap month, falls out', 2025, lunar([0, 2, 5]), tables.LUNAR_2_5_10_IN_2025_FALLS_OUT],
  [
    'the same with a leap month, day before',
    2025,
    lunar([0, 2, 5], 'day-before'),
    tables.LUNAR_2_5_10_IN_2025_DAY_BEFORE,
  ],
  [
    'the same with a leap month, day after',
    2025,
    lunar([0, 2, 5], 'day-after'),
    tables.LUNAR_2_5_10_IN_2025_DAY_AFTER,
  ],
  ['公历逢一、五、八', 2026, { kind: 'solar-digits', digits: [1, 5, 8] }, tables.SOLAR_158_IN_2026],
  [
    '公历逢十 in a leap year, none on 30 February',
    2028,
    { kind: 'solar-digits', digits: [0] },
    tables.SOLAR_10_IN_2028,
  ],
  ['每周二、六', 2026, { kind: 'weekdays', weekdays: [2, 6] }, tables.TUESDAYS_AND_SATURDAYS_IN_2026],
  ['丑巳酉日', 2026, { kind: 'branch-days', branches: [1, 5, 9] }, tables.CHOU_SI_YOU_DAYS_IN_2026],
  [
    '子午日, every sixth day across month ends',
    2026,
    { kind: 'branch-days', branches: [0, 6] },
    tables.ZI_WU_DAYS_IN_2026,
  ],
  [
    '每5天一场, before its anchor too',
    2026,
    { kind: 'every-n-days', days: 5, anchor: toCalendarDate('2026-06-18') },
    tables.EVERY_FIVE_DAYS_IN_2026,
  ],
])('%s in %i is held on the days that the almanac gives', (_, year, pattern, table) => {
  expect(monthByMonth(pattern, year)).toEqual(table);
});

test('百日场 is held every day, and a list on its days alone', () => {
  const [first, last] = [toCalendarDate('2028-02-27'), toCalendarDate('2028-03-01')];
  const leapDay = toCalendarDate('2028-02-29');
  expect(marketDaysOf({ kind: 'daily' }, first, last)).toEqual([
    '2028-02-27',
    '2028-02-28',
    '2028-02-29',
    '2028-03-01',
  ]);
  expect(
    marketDaysOf({ kind: 'listed', dates: [leapDay, toCalendarDate('2028-03-02')] }, first, last),
  ).toEqual([leapDay]);
  expect(marketDaysOf({ kind: 'daily' }, last, first)).toEqual([]);
});

test('the next market days go on as long as there are any', () => {
  expect(nextMarketDays(lunar([3, 6, 9]), toCalendarDate('2026-11-23'), 4)).toEqual([
    '2026-11-24',
    '2026-11-27',
    '2026-12-01',
    '2026-12-04',
  ]);
  const every60: MarketPattern = { kind: 'every-n-days', days: 60, anchor: toCalendarDate('2026-01-01') };
  expect(nextMarketDays(every60, toCalendarDate('2026-11-23'), 10)).toHaveLength(10);
  const listed: MarketPattern = { kind: 'listed', dates: [toCalendarDate('2026-11-30')] };
  expect(nextMarketDays(listed, toCalendarDate('2026-11-23'), 10)).toEqual(['2026-11-30']);
});

function monthByMonth(pattern: MarketPattern, year: number): string[] {
  const days = marketDaysOf(
    pattern,
    toCalendarDate(`${String(year)}-01-01`),
    toCalendarDate(`${String(year)}-12-31`),
  );
  return Array.from({ length: 12 }, (_, month) => {
    const start = `${String(year)}-${String(month + 1).padStart(2, '0')}-`;
    return days
      .filter((day) => day.startsWith(start))
      .map((day) => String(Number(day.slice(8))))
      .join(' ');
  });
}
