import { describe, expect, it } from 'vitest';
import { type DoneRecord, findRecordAlarms } from '../../../src/shared/findings/record-alarms.ts';
import { addDays, toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

let lastId = 0;
const aRecord = (changes: Partial<Record<keyof DoneRecord, unknown>> = {}): DoneRecord =>
  ({
    id: (lastId += 1),
    helperId: 1,
    elderId: 11,
    visitKey: null,
    date: '2026-11-03',
    arrive: '09:00',
    leave: '09:30',
    minutes: 30,
    ...changes,
  }) as DoneRecord;
const alarmsOf = (...records: DoneRecord[]) => findRecordAlarms(records).map(({ alarm }) => alarm);

describe('two lines of one helper on one day', () => {
  it('are two places at once where their times overlap', () => {
    expect(alarmsOf(aRecord(), aRecord({ elderId: 12, arrive: '09:29', leave: '10:00' }))).toEqual([
      'two-places-at-once',
    ]);
    expect(alarmsOf(aRecord(), aRecord({ elderId: 12, arrive: '09:30', leave: '10:00' }))).toEqual([]);
    expect(alarmsOf(aRecord(), aRecord({ elderId: 12, arrive: null, leave: null }))).toEqual([]);
  });

  it('are one visit counted twice where elder and time, or the planned visit, are the same', () => {
    expect(alarmsOf(aRecord(), aRecord({ arrive: '09:10', leave: '09:40' }))).toEqual(['counted-twice']);
    const planned = { visitKey: 'need 7 1', arrive: null, leave: null };
    expect(alarmsOf(aRecord(planned), aRecord(planned))).toEqual(['counted-twice']);
    expect(alarmsOf(aRecord(planned), aRecord({ ...planned, helperId: 2 }))).toEqual([]);
  });
});

it('tells of a day of more than eight hours', () => {
  const long = (minutes: number) => aRecord({ arrive: null, leave: null, elderId: lastId, minutes });
  expect(alarmsOf(long(240), long(240))).toEqual([]);
  expect(alarmsOf(long(240), long(241))).toEqual(['too-many-hours']);
});

it('tells of a line that is the same on seven days running, not on six', () => {
  const run = (days: number) =>
    Array.from({ length: days }, (_, index) =>
      aRecord({ date: addDays(toCalendarDate('2026-11-02'), index) }),
    );
  expect(alarmsOf(...run(6))).toEqual([]);
  const [found] = findRecordAlarms(run(7));
  expect([found?.alarm, found?.records.length]).toEqual(['copied-day-by-day', 7]);
});
