import { describe, expect, it } from 'vitest';
import {
  type CareElder,
  daysToRead,
  judgeElder,
  type SeenDay,
} from '../../../src/shared/domain/visit-compliance.ts';
import { type CalendarDate, toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

const day = toCalendarDate;
const NOVEMBER = day('2026-11-01');
const AFTER = day('2027-01-01');

const anElder = (changes: Partial<CareElder> = {}): CareElder => ({
  level: 'yellow',
  groups: ['living-alone'],
  since: null,
  absences: [],
  frequency: { times: 1, per: 'week' },
  ...changes,
});
const seenOn = (...dates: string[]): SeenDay[] =>
  dates.map((date) => ({ date: day(date), proof: 'checked', remote: false }));
const judge = (elder: CareElder, seen: readonly SeenDay[], today: CalendarDate = AFTER) =>
  judgeElder(elder, seen, NOVEMBER, today);

describe('a month of weekly visits', () => {
  // The Mondays of November 2026 are the 2nd, 9th, 16th, 23rd and 30th.
  it('has the weeks whose Monday lies in it, the last one reaching into the next month', () => {
    const seen = seenOn('2026-11-08', '2026-11-09', '2026-11-22', '2026-11-23', '2026-12-06');
    expect(judge(anElder(), seen)).toMatchObject({ state: 'kept', spans: { kept: 5, missed: 0, open: 0 } });
    expect(judge(anElder(), seen.slice(0, 4))).toMatchObject({
      state: 'missed',
      spans: { kept: 4, missed: 1 },
    });
  });

  it('leaves the 1st to the week of October in which it lies, though it is a day of the month', () => {
    const seen = seenOn('2026-11-01');
    expect(judge(anElder(), seen)).toMatchObject({
      spans: { kept: 0, missed: 5 },
      days: 1,
      monthly: 'visited',
    });
  });

  it('wants as many days as the level says, and counts none twice', () => {
    const twice = anElder({ level: 'red', frequency: { times: 2, per: 'week' } });
    expect(judge(twice, seenOn('2026-11-02', '2026-11-04')).spans.kept).toBe(1);
    expect(judge(twice, seenOn('2026-11-02', '2026-11-09')).spans.kept).toBe(0);
  });

  it('is still open while a week is not over, today included', () => {
    const seen = seenOn('2026-11-02', '2026-11-09');
    expect(judge(anElder(), seen, day('2026-11-22'))).toMatchObject({
      state: 'open',
      spans: { missed: 0, open: 3 },
    });
    expect(judge(anElder(), seen, day('2026-11-23'))).toMatchObject({
      state: 'missed',
      spans: { missed: 1, open: 2 },
    });
  });
});

describe('a month or a quarter', () => {
  it('is judged when it is over, and kept as soon as it is', () => {
    const monthly = anElder({ level: 'blue', frequency: { times: 2, per: 'month' } });
    expect(judge(monthly, seenOn('2026-11-30'), day('2026-11-30')).state).toBe('open');
    expect(judge(monthly, seenOn('2026-11-30', '2026-12-01')).state).toBe('missed');
    expect(judge(monthly, seenOn('2026-11-03', '2026-11-04'), day('2026-11-05')).state).toBe('kept');
  });

  it('takes visits of the whole quarter of the year', () => {
    const quarterly = anElder({ level: 'green', frequency: { times: 1, per: 'quarter' } });
    expect(judge(quarterly, seenOn('2026-10-01')).state).toBe('kept');
    expect(judge(quarterly, [], day('2026-12-31')).state).toBe('open');
    expect(judge(quarterly, []).state).toBe('missed');
    expect(daysToRead(NOVEMBER)).toEqual({ from: '2026-10-01', before: '2027-01-01' });
    expect(daysToRead(day('2026-08-31'))).toEqual({ from: '2026-07-01', before: '2026-10-01' });
    expect(daysToRead(day('2026-09-01')).before).toBe('2026-10-05');
  });
});

describe('days away', () => {
  const away = (from: string, to: string) => ({ from: day(from), to: day(to) });

  it('excuse a week that was spent away as a whole, and a month likewise', () => {
    const elder = anElder({ absences: [away('2026-11-02', '2026-11-29')] });
    expect(judge(elder, seenOn('2026-12-01'))).toMatchObject({
      state: 'kept',
      spans: { kept: 1, missed: 0 },
    });
    const gone = anElder({ absences: [away('2026-11-01', '2026-12-06')] });
    expect(judge(gone, [])).toMatchObject({ state: 'away', monthly: null });
  });

  it('are taken off in proportion', () => {
    const twice = anElder({
      frequency: { times: 2, per: 'week' },
      absences: [away('2026-11-02', '2026-11-05')],
    });
    expect(judge(twice, seenOn('2026-11-06')).spans.kept).toBe(1);
  });

  it('count nothing before somebody was there', () => {
    expect(judge(anElder({ since: day('2026-11-30') }), seenOn('2026-12-01'))).toMatchObject({
      state: 'kept',
    });
  });
});

describe('whom everybody should visit each month', () => {
  it('are those of a group, whatever their level', () => {
    expect(judge(anElder(), []).monthly).toBe('not-visited');
    expect(judge(anElder({ groups: [] }), []).monthly).toBeNull();
  });

  it('are told by what proves it, and how many days were by telephone alone', () => {
    const seen: SeenDay[] = [
      { date: day('2026-11-03'), proof: 'entered', remote: false },
      { date: day('2026-11-04'), proof: 'visit-record', remote: true },
      { date: day('2026-11-05'), proof: 'checked', remote: false },
      { date: day('2026-12-01'), proof: 'checked', remote: false },
    ];
    expect(judge(anElder(), seen)).toMatchObject({
      days: 3,
      checkedDays: 1,
      recordDays: 1,
      enteredDays: 1,
      remoteDays: 1,
    });
  });
});
