import { describe, expect, it, test } from 'vitest';
import { readDay, readTimes } from '../../../src/renderer/features/attendance/grid/read-times.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

const MONDAY = toCalendarDate('2026-11-16');

test.each([
  ['830-915', '08:30', '09:15'],
  ['8:30 9:15', '08:30', '09:15'],
  ['08300915', '08:30', '09:15'],
  ['8301015', '08:30', '10:15'],
  ['14：00—15：30', '14:00', '15:30'],
  ['9-10', '09:00', '10:00'],
])('reads %s as arriving at %s and leaving at %s', (typed, arrive, leave) => {
  expect(readTimes(typed)).toEqual({ arrive, leave });
});

describe('times', () => {
  it('may be the arrival alone, or none', () => {
    expect(readTimes('830')).toEqual({ arrive: '08:30', leave: null });
    expect(readTimes(' ')).toEqual({ arrive: null, leave: null });
  });

  it('are not read where they are no times', () => {
    for (const typed of ['2530-2600', '8-9-10', 'abc', '870']) expect(readTimes(typed)).toBeNull();
  });
});

describe('a day', () => {
  it('is of the sheet’s week where only its number stands there', () => {
    expect(readDay('18', MONDAY)).toBe('2026-11-18');
    expect(readDay('28', MONDAY)).toBeNull();
  });

  it('without a year is the nearest one', () => {
    expect(readDay('11.20', MONDAY)).toBe('2026-11-20');
    expect(readDay('1120', MONDAY)).toBe('2026-11-20');
    expect(readDay('1月2日', MONDAY)).toBe('2027-01-02');
    expect(readDay('2026-11-20', MONDAY)).toBe('2026-11-20');
  });

  it('that there is not is not read', () => {
    for (const typed of ['13.40', '2.30', '', '今天']) expect(readDay(typed, MONDAY)).toBeNull();
  });
});
