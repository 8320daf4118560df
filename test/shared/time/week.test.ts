import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { comingMonday, daysOfWeek, mondayOf, weekNumber } from '../../../src/shared/time/week.ts';

const day = toCalendarDate;

describe('a week', () => {
  it('begins on Monday and ends on Sunday', () => {
    expect(mondayOf(day('2026-11-22'))).toBe('2026-11-16');
    expect(mondayOf(day('2026-11-23'))).toBe('2026-11-23');
    expect(daysOfWeek(day('2026-12-28')).at(-1)).toBe('2027-01-03');
  });

  it('is planned before it begins: on Sunday and on Monday the coming one is another', () => {
    expect(comingMonday(day('2026-11-22'))).toBe('2026-11-23');
    expect(comingMonday(day('2026-11-23'))).toBe('2026-11-30');
  });

  it.each([
    ['2026-11-23', 48],
    ['2026-12-28', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
  ])('that begins on %s is week %i', (monday, number) => {
    expect(weekNumber(day(monday))).toBe(number);
  });
});
