import type { PersonId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { dayOf } from './kept-numbers.ts';

/** Records that a second person checked, still in force, of what nobody paid for. */
const SERVED = `checked = 1 AND corrected_by IS NULL AND not_done IS NULL AND paid = 0`;

export interface ServedSums {
  readonly periodMinutes: number;
  readonly periodServices: number;
  readonly lifetimeMinutes: number;
  readonly lifetimeServices: number;
  /** Null where there is no record. */
  readonly firstDay: CalendarDate | null;
}

/** What a helper did from one day to another, both inside, and since the beginning: minutes at the elder's or at the work. */
export function findServedSums(
  db: ReadableDb,
  personId: PersonId,
  from: CalendarDate,
  to: CalendarDate,
): ServedSums {
  return db.find<ServedSums>(
    `SELECT coalesce(sum(minutes) FILTER (WHERE day BETWEEN ${dayOf('?2')} AND ${dayOf('?3')}), 0) AS periodMinutes,
       count(*) FILTER (WHERE day BETWEEN ${dayOf('?2')} AND ${dayOf('?3')}) AS periodServices,
       coalesce(sum(minutes), 0) AS lifetimeMinutes, count(*) AS lifetimeServices, min(date) AS firstDay
     FROM service_record WHERE helper_id = ?1 AND ${SERVED}`,
    personId,
    from,
    to,
  )!;
}

/** Minutes that were ever credited for a helper's services, spent or not. */
export function lifetimeMinutesOf(db: ReadableDb, personId: PersonId): number {
  return (
    db.find<{ minutes: number }>(
      'SELECT coalesce(sum(earned_minutes), 0) AS minutes FROM member_month WHERE person_id = ?',
      personId,
    )?.minutes ?? 0
  );
}
