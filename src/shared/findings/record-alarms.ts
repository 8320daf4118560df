import type { ServiceRecordId } from '../domain/attendance.ts';
import type { PersonId } from '../domain/ids.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { findCopiedRuns } from './copied-lines.ts';

/** A record of service that was done, as far as alarms need it. */
export interface DoneRecord {
  readonly id: ServiceRecordId;
  readonly helperId: PersonId;
  /** Null of a duty, a round and farm work. */
  readonly elderId: PersonId | null;
  readonly visitKey: string | null;
  readonly date: CalendarDate;
  /** 24 hours; null where the sheet has no times. */
  readonly arrive: string | null;
  readonly leave: string | null;
  readonly minutes: number;
}

export interface RecordAlarm<Kept extends DoneRecord> {
  readonly alarm: 'two-places-at-once' | 'counted-twice' | 'copied-day-by-day' | 'too-many-hours';
  readonly records: readonly Kept[];
}

/** More than eight hours of service in a day are more than anybody is asked for. */
const MOST_MINUTES_A_DAY = 480;

/**
 * What looks odd over a period: somebody in two places at once, one visit on two lines, the same line day by day, and more hours
 * than a day of work has. An alarm is a question to ask, not a proof.
 */
export function findRecordAlarms<Kept extends DoneRecord>(records: readonly Kept[]): RecordAlarm<Kept>[] {
  const days = [...groupedBy(records, ({ helperId, date }) => `${String(helperId)} ${date}`).values()];
  return [
    ...days.flatMap(alarmsOfDay),
    ...findCopiedRuns(
      records.filter(({ arrive }) => arrive !== null),
      ({ helperId, elderId, arrive, leave, minutes }) =>
        JSON.stringify([helperId, elderId, arrive, leave, minutes]),
    ).map((run): RecordAlarm<Kept> => ({ alarm: 'copied-day-by-day', records: run })),
  ];
}

function alarmsOfDay<Kept extends DoneRecord>(ofDay: readonly Kept[]): RecordAlarm<Kept>[] {
  const pairs = ofDay.flatMap((one, index) => ofDay.slice(index + 1).map((other) => [one, other] as const));
  const minutes = ofDay.reduce((sum, record) => sum + record.minutes, 0);
  return [
    ...pairs
      .filter(([one, other]) => isSameVisit(one, other))
      .map((both): RecordAlarm<Kept> => ({ alarm: 'counted-twice', records: both })),
    ...pairs
      .filter(([one, other]) => !isSameVisit(one, other) && overlap(one, other))
      .map((both): RecordAlarm<Kept> => ({ alarm: 'two-places-at-once', records: both })),
    ...(minutes > MOST_MINUTES_A_DAY ? [{ alarm: 'too-many-hours' as const, records: ofDay }] : []),
  ];
}

function isSameVisit(one: DoneRecord, other: DoneRecord): boolean {
  if (one.visitKey !== null && one.visitKey === other.visitKey) return true;
  return one.elderId !== null && one.elderId === other.elderId && overlap(one, other);
}

function overlap(one: DoneRecord, other: DoneRecord): boolean {
  if (one.arrive === null || one.leave === null || other.arrive === null || other.leave === null)
    return false;
  return one.arrive < other.leave && other.arrive < one.leave;
}

function groupedBy<Kept>(records: readonly Kept[], keyOf: (record: Kept) => string): Map<string, Kept[]> {
  const groups = new Map<string, Kept[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group === undefined) groups.set(keyOf(record), [record]);
    else group.push(record);
  }
  return groups;
}
