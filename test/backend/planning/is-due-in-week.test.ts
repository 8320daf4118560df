import { describe, expect, it } from 'vitest';
import { isDueInWeek } from '../../../src/backend/planning/is-due-in-week.ts';
import type { NeedId } from '../../../src/shared/domain/ids.ts';
import { addDays, toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

const monday = toCalendarDate('2026-11-23');
const weeks = Array.from({ length: 12 }, (_, index) => addDays(monday, index * 7));
const dueWeeks = (id: number, every: number): number[] =>
  weeks.flatMap((week, index) => (isDueInWeek(id as NeedId, every, week) ? [index] : []));

describe('a need', () => {
  it('of every week is due in each', () => {
    expect(dueWeeks(7, 1)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('of every fourth week is due in each fourth, over the turn of the year too', () => {
    const [first = 0] = dueWeeks(7, 4);
    expect(dueWeeks(7, 4)).toEqual([first, first + 4, first + 8]);
  });

  it('shares the weeks of its interval with the others', () => {
    expect([1, 2, 3, 4].map((id) => dueWeeks(id, 4)[0]).toSorted()).toEqual([0, 1, 2, 3]);
  });

  it('counts weeks from the first Monday of 1970', () => {
    expect(isDueInWeek(3 as NeedId, 3, toCalendarDate('1970-01-05'))).toBe(true);
    expect(isDueInWeek(3 as NeedId, 3, toCalendarDate('1970-01-12'))).toBe(false);
  });
});
