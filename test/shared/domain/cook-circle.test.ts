import { describe, expect, test } from 'vitest';
import { hostOf } from '../../../src/shared/domain/cook-circle.ts';
import type { HouseholdId } from '../../../src/shared/domain/ids.ts';
import { addDays, daysFromTo, toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

const house = (id: number) => id as HouseholdId;
const day = toCalendarDate;
const inRow = (...ids: readonly number[]) => ids.map((id, at) => ({ turn: at + 1, householdId: house(id) }));

describe('a circle that goes from house to house', () => {
  const circle = {
    turns: 'rotation' as const,
    beginsOn: day('2026-12-30'),
    daysEach: 1,
    hosts: inRow(11, 12, 13),
  };

  test('goes on over the end of a month and of a year without a gap', () => {
    const days = daysFromTo(day('2026-12-30'), day('2027-01-04'));
    expect(days.map((date) => hostOf(circle, date))).toEqual([11, 12, 13, 11, 12, 13]);
  });

  test('goes on over the 29th of February', () => {
    const leap = { ...circle, beginsOn: day('2028-02-27') };
    const days = daysFromTo(day('2028-02-27'), day('2028-03-02'));
    expect(days.map((date) => hostOf(leap, date))).toEqual([11, 12, 13, 11, 12]);
  });

  test('stays at a house for as many days as the neighbours agreed', () => {
    const byWeeks = { ...circle, beginsOn: day('2026-11-23'), daysEach: 7 };
    expect(hostOf(byWeeks, day('2026-11-29'))).toBe(11);
    expect(hostOf(byWeeks, day('2026-11-30'))).toBe(12);
    expect(hostOf(byWeeks, day('2026-12-14'))).toBe(11);
  });

  test('comes to every house equally often in as many rounds', () => {
    const days = daysFromTo(circle.beginsOn, addDays(circle.beginsOn, 3 * 40 - 1));
    const hosts = days.map((date) => hostOf(circle, date));
    expect([11, 12, 13].map((id) => hosts.filter((host) => host === id).length)).toEqual([40, 40, 40]);
  });

  test('cooks nowhere before its first day, nor where nobody takes part', () => {
    expect(hostOf(circle, day('2026-12-29'))).toBeNull();
    expect(hostOf({ ...circle, hosts: [] }, day('2026-12-30'))).toBeNull();
  });
});

test('a circle by weekdays meets at the same house on the same weekday, in any month', () => {
  const circle = {
    turns: 'weekday' as const,
    beginsOn: day('2026-11-23'),
    daysEach: 1,
    hosts: [
      { turn: 1, householdId: house(11) },
      { turn: 4, householdId: house(12) },
    ],
  };
  expect(['2026-11-23', '2026-11-30', '2027-01-04'].map((date) => hostOf(circle, day(date)))).toEqual([
    11, 11, 11,
  ]);
  expect(hostOf(circle, day('2026-12-31'))).toBe(12);
  expect(hostOf(circle, day('2026-12-30'))).toBeNull();
});
