import { describe, expect, it } from 'vitest';
import { freeHalfDays } from '../../../src/backend/planning/free-half-days.ts';
import { HALF_DAYS } from '../../../src/shared/domain/availability.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

const monday = toCalendarDate('2026-11-23');
const weekdays = (facts: Parameters<typeof freeHalfDays>[2]): number[] => [
  ...new Set(freeHalfDays(HALF_DAYS, monday, facts).map((half) => half.weekday)),
];
const absence = (from: string, to: string) => ({
  from: toCalendarDate(from),
  to: toCalendarDate(to),
  reason: 'farming' as const,
});

describe('the free half-days of a week', () => {
  it('are the usual ones without the absent days, both ends inside', () => {
    expect(weekdays({ absences: [absence('2026-11-24', '2026-11-26')], endedOn: null })).toEqual([
      1, 5, 6, 7,
    ]);
  });

  it('are not touched by an absence of the week before or after', () => {
    const absences = [absence('2026-11-01', '2026-11-22'), absence('2026-11-30', '2026-12-05')];
    expect(weekdays({ absences, endedOn: null })).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('end with the last day of somebody who leaves', () => {
    expect(weekdays({ absences: [], endedOn: toCalendarDate('2026-11-25') })).toEqual([1, 2, 3]);
  });
});
