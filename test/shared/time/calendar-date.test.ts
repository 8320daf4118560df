import { afterEach, describe, expect, it } from 'vitest';
import {
  addDays,
  ageOn,
  calendarDate,
  toCalendarDate,
  weekdayOf,
} from '../../../src/shared/time/calendar-date.ts';

const day = toCalendarDate;
const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('a calendar date', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-5', '26-11-22', '2026-11-22T08:00', ''])(
    'is never %j',
    (text) => {
      expect(calendarDate.safeParse(text).success).toBe(false);
    },
  );

  it('may be the leap day of a leap year', () => {
    expect(day('2024-02-29')).toBe('2024-02-29');
  });
});

// Summer time begins or ends on these days in these zones; Shanghai had it until 1991.
describe.each(['Asia/Shanghai', 'America/New_York', 'Pacific/Auckland', 'UTC'])(
  'on a machine in %s',
  (timeZone) => {
    it.each([
      ['2026-11-22', 1, '2026-11-23'],
      ['2026-12-31', 1, '2027-01-01'],
      ['2026-03-08', 1, '2026-03-09'],
      ['1986-05-03', 1, '1986-05-04'],
      ['2026-03-01', -1, '2026-02-28'],
      ['2024-02-28', 1, '2024-02-29'],
    ])('%s and %i days is %s', (from, days, to) => {
      process.env['TZ'] = timeZone;
      expect(addDays(day(from), days)).toBe(to);
    });

    it('Sunday is the seventh day of the week', () => {
      process.env['TZ'] = timeZone;
      expect(weekdayOf(day('2026-11-22'))).toBe(7);
      expect(weekdayOf(day('2026-11-23'))).toBe(1);
    });
  },
);

describe('age', () => {
  it.each([
    ['1946-11-23', 79],
    ['1946-11-22', 80],
    ['1946-01-01', 80],
    ['2026-11-22', 0],
  ])('of somebody born on %s is %i on 2026-11-22', (birth, age) => {
    expect(ageOn(day(birth), day('2026-11-22'))).toBe(age);
  });

  it('of a leap-day child grows on 1 March of a common year', () => {
    expect(ageOn(day('1948-02-29'), day('2026-02-28'))).toBe(77);
    expect(ageOn(day('1948-02-29'), day('2026-03-01'))).toBe(78);
  });
});
