import { expect, test } from 'vitest';
import {
  isVisitedOn,
  weekCalendar,
  withWeeklyMinutesOf,
} from '../../../../src/backend/planning/week/week-calendar.ts';
import {
  type CalendarPeriod,
  calendarPeriod,
  type MarketRule,
  marketRule,
} from '../../../../src/shared/domain/calendar.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { aHelper, person } from '../../../builders/planning-people.ts';

const monday = toCalendarDate('2026-11-23');
const market = (changes: Partial<MarketRule>): MarketRule =>
  marketRule.parse({
    id: 1,
    placeId: 1,
    placeName: '柳树村',
    name: '柳树场',
    pattern: { kind: 'weekdays', weekdays: [2] },
    awaySlots: ['morning'],
    goodForErrands: false,
    ...changes,
  });
const period = (from: string, to: string, changes: Partial<CalendarPeriod>): CalendarPeriod =>
  calendarPeriod.parse({
    id: 1,
    placeId: 1,
    placeName: '柳树村',
    kind: 'custom',
    name: '几天',
    range: { kind: 'once', from, to },
    capPercent: 100,
    visits: 'usual',
    wayPercent: 100,
    note: '',
    ...changes,
  });

test('a plain week asks for nothing', () => {
  const plain = {
    closed: false,
    leastVisits: false,
    capPercent: 100,
    helpersAway: false,
    goodForErrands: false,
    wayPercent: 100,
  };
  expect(weekCalendar([], [], monday)).toEqual(Array.from({ length: 14 }, () => plain));
});

test('helpers are away in the half-days of the market, and its whole day is good for errands', () => {
  const calendar = weekCalendar(
    [market({ awaySlots: ['morning'] }), market({ awaySlots: [], goodForErrands: true })],
    [],
    monday,
  );
  const where = (holds: (half: (typeof calendar)[number]) => boolean): number[] =>
    calendar.flatMap((half, index) => (holds(half) ? [index] : []));
  expect(where(({ helpersAway }) => helpersAway)).toEqual([2]);
  expect(where(({ goodForErrands }) => goodForErrands)).toEqual([2, 3]);
});

test('where periods meet, the one that leaves least counts, and the longest way', () => {
  const calendar = weekCalendar(
    [],
    [
      period('2026-11-20', '2026-11-24', { capPercent: 50, wayPercent: 130 }),
      period('2026-11-24', '2026-11-25', { capPercent: 80, wayPercent: 150, visits: 'least' }),
      period('2026-11-29', '2026-12-05', { visits: 'none' }),
    ],
    monday,
  );
  const mornings = calendar.filter((_, index) => index % 2 === 0);
  expect(mornings.map(({ capPercent }) => capPercent)).toEqual([50, 50, 80, 100, 100, 100, 100]);
  expect(mornings.map(({ wayPercent }) => wayPercent)).toEqual([130, 150, 150, 100, 100, 100, 100]);
  expect(mornings.map(({ leastVisits }) => leastVisits).indexOf(true)).toBe(1);
  expect(mornings.map(({ closed }) => closed)).toEqual([false, false, false, false, false, false, true]);
  // (50 + 50 + 80 + 4 × 100) / 7 of ten hours.
  expect(
    withWeeklyMinutesOf(calendar)(aHelper({ id: person(1), weeklyCapMinutes: 600 })).weeklyCapMinutes,
  ).toBe(497);
  expect([2, 3].map((tier) => isVisitedOn(calendar, tier as 2 | 3, 1))).toEqual([true, false]);
  expect(isVisitedOn(calendar, 1, 6)).toBe(false);
});
