import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import { type RequestId, requestNumber } from '../../../shared/domain/request.ts';
import type {
  LadderStep,
  LookInForm,
  LookInOutcome,
  MissedReason,
} from '../../../shared/domain/supervision.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { dayOf } from './kept-numbers.ts';
import { ROSTERS_WITH_VISITS } from './visits-store.ts';

/** A day on which an elder was to be visited, or was seen. */
export interface ElderDay {
  readonly elderId: PersonId;
  readonly date: CalendarDate;
  /** Null where somebody was there; a visit that was done outweighs one of the same day that was not. */
  readonly missed: MissedReason | null;
}

/**
 * Days of elders from a day on, by elder and date. A week whose published roster found nobody for a visit, and in which nobody was
 * there at all, counts as a day missed on its Monday. That the elder was known to be away is no visit missed. Who was seen by
 * somebody of the liaison point was seen.
 */
export function listElderDays(
  db: ReadableDb,
  villageId: PlaceId | null,
  from: CalendarDate,
  today: CalendarDate,
): ElderDay[] {
  return db.all(
    `WITH seen AS MATERIALIZED (
       SELECT elder_id, date FROM service_record
       WHERE day >= ${dayOf('?2')} AND day <= ${dayOf('?3')} AND elder_id IS NOT NULL AND corrected_by IS NULL AND not_done IS NULL
       UNION SELECT elder_id, date FROM welfare_visit WHERE date >= ?2 AND date <= ?3
       UNION SELECT elder_id, done_on FROM look_in
         WHERE done_on >= ?2 AND done_on <= ?3 AND step = 'go' AND outcome <> 'not-reached')
     SELECT elder_id AS elderId, date, nullif(min(reason), '') AS missed FROM (
       SELECT elder_id, date, '' AS reason FROM seen
       UNION ALL
       SELECT elder_id, date, not_done FROM service_record
         WHERE day >= ${dayOf('?2')} AND day <= ${dayOf('?3')} AND elder_id IS NOT NULL AND corrected_by IS NULL
           AND not_done IS NOT NULL AND not_done <> 'elder-away'
       UNION ALL
       SELECT visit.elder_id, week_start, 'unfilled' FROM ${ROSTERS_WITH_VISITS}
         WHERE roster.state IN ('published','closed') AND week_start >= ?2 AND date(week_start, '+6 days') < ?3
           AND visit.state = 'unfilled' AND visit.elder_id IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM seen WHERE seen.elder_id = visit.elder_id
             AND seen.date BETWEEN week_start AND date(week_start, '+6 days')))
     JOIN person ON person.id = elder_id
     WHERE status = 'active' AND (?1 IS NULL OR village_id = ?1)
     GROUP BY elder_id, date ORDER BY elder_id, date`,
    villageId,
    from,
    today,
  );
}

export interface StoredLookIn {
  readonly elderId: PersonId;
  readonly step: LadderStep;
  readonly doneOn: CalendarDate;
  readonly outcome: LookInOutcome;
  readonly doneBy: string;
}

/** What was done about missed visits of these elders since a day, the latest first. */
export function listLookIns(
  db: ReadableDb,
  elderIds: readonly PersonId[],
  since: CalendarDate,
): StoredLookIn[] {
  return db.all(
    `SELECT elder_id AS elderId, step, done_on AS doneOn, outcome, done_by AS doneBy FROM look_in
     WHERE elder_id IN (SELECT value FROM json_each(?)) AND done_on >= ? ORDER BY done_on DESC, id DESC`,
    JSON.stringify(elderIds),
    since,
  );
}

export function addLookIn(db: WritableDb, form: LookInForm): void {
  db.run(
    'INSERT INTO look_in (elder_id, missed_on, step, done_on, outcome, done_by) VALUES (?, ?, ?, ?, ?, ?)',
    form.elderId,
    form.missedOn,
    form.step,
    form.doneOn,
    form.outcome,
    form.doneBy,
  );
}

export interface OpenRequest {
  readonly id: RequestId;
  readonly number: string;
  readonly reportedOn: CalendarDate;
  readonly dueOn: CalendarDate;
}

/** The latest open request about each of these elders. */
export function listOpenRequests(
  db: ReadableDb,
  elderIds: readonly PersonId[],
): ReadonlyMap<PersonId, OpenRequest> {
  const lines = db.all<Omit<OpenRequest, 'number'> & { personId: PersonId; year: number; runningNo: number }>(
    `SELECT person_id AS personId, id, year, running_no AS runningNo, reported_on AS reportedOn, due_on AS dueOn
     FROM request WHERE state = 'open' AND person_id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    JSON.stringify(elderIds),
  );
  return new Map(
    lines.map(({ personId, year, runningNo, ...request }) => [
      personId,
      { ...request, number: requestNumber(year, runningNo) },
    ]),
  );
}
