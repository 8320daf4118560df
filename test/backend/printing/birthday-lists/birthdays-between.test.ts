import { describe, expect, it } from 'vitest';
import { birthdaysBetween } from '../../../../src/backend/printing/birthday-lists/birthdays-between.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';

const between = (from: string, to: string) => birthdaysBetween(toCalendarDate(from), toCalendarDate(to));
const born = (date: string) => ({ birthDate: toCalendarDate(date), lunarBirthday: null });
const lunar = (month: number, day: number, leap = false) => ({
  birthDate: null,
  lunarBirthday: { month, day, leap },
});

describe('birthdays of a month', () => {
  it('finds the solar one with the age that is reached, over New Year too', () => {
    const found = between('2026-12-20', '2027-01-19');
    expect(found(born('1947-01-03'))).toEqual([{ date: '2027-01-03', by: 'solar', years: 80 }]);
    expect(found(born('1947-01-20'))).toEqual([]);
  });

  it('keeps 29 February on 1 March of a common year only', () => {
    expect(between('2027-02-15', '2027-03-14')(born('1944-02-29')).map(({ date }) => date)).toEqual([
      '2027-03-01',
    ]);
    expect(between('2028-02-15', '2028-03-14')(born('1944-02-29')).map(({ date }) => date)).toEqual([
      '2028-02-29',
    ]);
  });

  it('finds the lunar one: the last day for a 三十 that is missing, the usual month for a leap one', () => {
    // 十月 of 2026 begins on 9 November and has 30 days.
    expect(between('2026-11-23', '2026-12-22')(lunar(10, 15))).toEqual([
      { date: '2026-11-23', by: 'lunar', years: null },
    ]);
    expect(between('2026-11-23', '2026-12-22')(lunar(10, 15, true)).length).toBe(1);
    // 腊月 of 2026 has 29 days.
    const [last] = between('2027-01-15', '2027-02-14')(lunar(12, 30));
    const [before] = between('2027-01-15', '2027-02-14')(lunar(12, 29));
    expect(last?.date).toBe('2027-02-05');
    expect(before?.date).toBe('2027-02-05');
  });

  it('finds a leap month’s own day where the year has it', () => {
    // 2025 has a 闰六月 from 25 July on.
    expect(between('2025-06-25', '2025-08-22')(lunar(6, 1, true)).map(({ date }) => date)).toEqual([
      '2025-07-25',
    ]);
    expect(between('2025-06-25', '2025-08-22')(lunar(6, 1)).map(({ date }) => date)).toEqual(['2025-06-25']);
  });
});
