import { expect, test } from 'vitest';
import type { PeriodRange } from '../../../src/shared/domain/calendar.ts';
import { daysOfPeriod } from '../../../src/shared/domain/period-days.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

const day = toCalendarDate;
const lunarYearly = (month: number, on: number, daysBefore = 0, daysAfter = 0): PeriodRange => ({
  kind: 'lunar-yearly',
  month,
  day: on,
  daysBefore,
  daysAfter,
});
const term = (name: string, days: number): PeriodRange => ({ kind: 'solar-term', term: name, days });

/** The first and last day of each stretch. */
function stretches(range: PeriodRange, from: string, to: string): string[] {
  const days = daysOfPeriod(range, day(from), day(to));
  const next = (date: string): string =>
    new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return days.reduce<string[]>((found, date, index) => {
    const before = days[index - 1];
    if (before !== undefined && next(before) === date)
      return [...found.slice(0, -1), `${(found.at(-1) ?? '').slice(0, 10)}–${date}`];
    return [...found, date];
  }, []);
}

test.each<[string, PeriodRange, string[]]>([
  ['春节, from 除夕 to 初七', lunarYearly(1, 1, 1, 6), ['2025-01-28–2025-02-04', '2026-02-16–2026-02-23']],
  ['元宵', lunarYearly(1, 15), ['2025-02-12', '2026-03-03']],
  ['端午', lunarYearly(5, 5), ['2025-05-31', '2026-06-19']],
  ['the sixth month of a year with two, once', lunarYearly(6, 6), ['2025-06-30', '2026-07-19']],
  ['中秋', lunarYearly(8, 15), ['2025-10-06', '2026-09-25']],
  ['重阳', lunarYearly(9, 9), ['2025-10-29', '2026-10-18']],
  ['除夕, the last day of 腊月 however long it is', lunarYearly(12, 30), ['2025-01-28', '2026-02-16']],
  ['清明', term('清明', 1), ['2025-04-04', '2026-04-05']],
  ['冬至', term('冬至', 1), ['2025-12-21', '2026-12-22']],
  ['three weeks from 立夏', term('立夏', 21), ['2025-05-05–2025-05-25', '2026-05-05–2026-05-25']],
  [
    '双抢',
    { kind: 'solar-yearly', from: '05-05', to: '05-25' },
    ['2025-05-05–2025-05-25', '2026-05-05–2026-05-25'],
  ],
  [
    'cold days over New Year',
    { kind: 'solar-yearly', from: '12-20', to: '01-10' },
    ['2025-01-01–2025-01-10', '2025-12-20–2026-01-10', '2026-12-20–2026-12-31'],
  ],
  ['once', { kind: 'once', from: day('2026-07-01'), to: day('2026-07-03') }, ['2026-07-01–2026-07-03']],
  ['a term that there is not', term('某某', 5), []],
])('%s', (_, range, expected) => {
  expect(stretches(range, '2025-01-01', '2026-12-31')).toEqual(expected);
});

test('a festival reaches into a week in which it does not lie itself', () => {
  expect(daysOfPeriod(lunarYearly(1, 1, 1, 6), day('2026-02-23'), day('2026-03-01'))).toEqual(['2026-02-23']);
  expect(daysOfPeriod(lunarYearly(1, 1, 1, 6), day('2026-02-09'), day('2026-02-16'))).toEqual(['2026-02-16']);
  expect(daysOfPeriod(term('立夏', 21), day('2026-05-20'), day('2026-05-31'))).toHaveLength(6);
});
