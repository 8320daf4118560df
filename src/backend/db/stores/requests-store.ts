import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { Request, RequestClosing, RequestForm, RequestId } from '../../../shared/domain/request.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** A request as it is stored; how late it is depends on the day it is looked at. */
export type StoredRequest = Omit<Request, 'number' | 'daysLate'> & {
  readonly year: number;
  readonly runningNo: number;
};

export interface RequestFilter {
  readonly villageId: PlaceId | null;
  readonly personId: PersonId | null;
  /** Closed ones from this day on; null = none. */
  readonly closedSince: CalendarDate | null;
}

const COLUMNS = `request.id, year, running_no AS runningNo, kind, request.village_id AS villageId,
  reported_on AS reportedOn, channel, person_id AS personId, reported_by AS reportedBy, text, handler, due_on AS dueOn,
  state, closed_on AS closedOn, result, place.name AS villageName, person.name AS personName`;
const TABLES = `request JOIN place ON place.id = request.village_id LEFT JOIN person ON person.id = person_id`;

/** Open ones by the day they are due, then closed ones, the latest first. */
export function listRequests(
  db: ReadableDb,
  { villageId, personId, closedSince }: RequestFilter,
): StoredRequest[] {
  return db.all(
    `SELECT ${COLUMNS} FROM ${TABLES}
     WHERE (?1 IS NULL OR request.village_id = ?1) AND (?2 IS NULL OR person_id = ?2)
       AND (state = 'open' OR (?3 IS NOT NULL AND closed_on >= ?3))
     ORDER BY state <> 'open', CASE WHEN state = 'open' THEN due_on END, closed_on DESC, year DESC, running_no DESC`,
    villageId,
    personId,
    closedSince,
  );
}

export function findRequest(db: ReadableDb, id: RequestId): StoredRequest | undefined {
  return db.find(`SELECT ${COLUMNS} FROM ${TABLES} WHERE request.id = ?`, id);
}

/** A new request gets the next number of the year it was reported in; numbers are never given twice. */
export function addRequest(
  db: WritableDb,
  form: RequestForm,
): { readonly id: RequestId; readonly year: number; readonly runningNo: number } {
  const year = Number(form.reportedOn.slice(0, 4));
  const runningNo =
    (db.find<{ last: number | null }>('SELECT max(running_no) AS last FROM request WHERE year = ?', year)
      ?.last ?? 0) + 1;
  const { newId } = db.run(
    `INSERT INTO request (year, running_no, kind, village_id, reported_on, channel, person_id, reported_by, text,
       handler, due_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    year,
    runningNo,
    ...valuesOf(form),
  );
  return { id: newId as RequestId, year, runningNo };
}

/** The number stays, whatever becomes of the day. */
export function changeRequest(db: WritableDb, id: RequestId, form: RequestForm): void {
  db.run(
    `UPDATE request SET kind = ?, village_id = ?, reported_on = ?, channel = ?, person_id = ?, reported_by = ?, text = ?,
       handler = ?, due_on = ? WHERE id = ?`,
    ...valuesOf(form),
    id,
  );
}

export function closeRequest(
  db: WritableDb,
  id: RequestId,
  { state, closedOn, result }: RequestClosing,
): void {
  db.run('UPDATE request SET state = ?, closed_on = ?, result = ? WHERE id = ?', state, closedOn, result, id);
}

export function reopenRequest(db: WritableDb, id: RequestId): void {
  db.run(`UPDATE request SET state = 'open', closed_on = NULL WHERE id = ?`, id);
}

function valuesOf(form: RequestForm) {
  return [
    form.kind,
    form.villageId,
    form.reportedOn,
    form.channel,
    form.personId,
    form.reportedBy,
    form.text,
    form.handler,
    form.dueOn,
  ] as const;
}
