import type {
  ClockTime,
  LineEntry,
  NotDoneReason,
  ReturnedSheetId,
  ServiceRecordId,
  StaffId,
} from '../../../shared/domain/attendance.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { ReadableDb, SqlValue, WritableDb } from '../connection.ts';
import {
  dayNumber,
  dayOf,
  elderMarkNumber,
  minuteOfDay,
  pointsNumber,
  satisfactionNumber,
} from './kept-numbers.ts';
import { toBit } from './write-rows.ts';

/** Why a checked record is not credited yet. */
export type WaitsFor = 'household' | 'marks' | 'rules' | 'other-reviewer';

/** One helper's part in one line of a sheet that came back: a {@link LineEntry} with where it stands. */
export interface StoredRecord extends LineEntry {
  readonly id: ServiceRecordId;
  readonly sheetId: ReturnedSheetId;
  /** Of which planned visit of the sheet's village and week; null of what nobody planned. */
  readonly visitKey: string | null;
  /** What the line is called where no elder names it. */
  readonly title: string;
  /** In ink. */
  readonly checked: boolean;
  readonly corrects: ServiceRecordId | null;
  readonly correctedBy: ServiceRecordId | null;
  /** Of a correction; of every other record its sheet tells who entered it. */
  readonly enteredById: StaffId | null;
  readonly waitsFor: WaitsFor | null;
}

export interface NewRecord {
  readonly entry: LineEntry;
  readonly visitKey: string | null;
  readonly title: string;
}

interface RecordLine {
  readonly id: ServiceRecordId;
  readonly sheetId: ReturnedSheetId;
  readonly lineNo: number;
  readonly visitKey: string | null;
  readonly date: LineEntry['date'];
  readonly helperId: LineEntry['helperId'];
  readonly elderId: LineEntry['elderId'];
  readonly title: string;
  readonly services: string;
  readonly notDone: NotDoneReason | null;
  readonly arrive: ClockTime | null;
  readonly leave: ClockTime | null;
  readonly minutes: number;
  readonly minutesReason: string;
  readonly elderMark: LineEntry['elderMark'];
  readonly proxyName: string;
  readonly helperSigned: 0 | 1;
  readonly satisfaction: LineEntry['satisfaction'];
  readonly points: LineEntry['points'];
  readonly paid: 0 | 1;
  readonly note: string;
  readonly checked: 0 | 1;
  readonly corrects: ServiceRecordId | null;
  readonly correctedBy: ServiceRecordId | null;
  readonly enteredById: StaffId | null;
  readonly waitsFor: WaitsFor | null;
}

const COLUMNS = `service_record.id, sheet_id AS sheetId, line_no AS lineNo, visit_key AS visitKey, service_record.date,
  helper_id AS helperId, elder_id AS elderId, service_record.title, services, not_done AS notDone, arrive, leave, minutes,
  minutes_reason AS minutesReason, elder_mark AS elderMark, proxy_name AS proxyName, helper_signed AS helperSigned,
  satisfaction, points, paid, note, checked, corrects, corrected_by AS correctedBy,
  service_record.entered_by AS enteredById, waits_for AS waitsFor`;

/** Records in force of some sheets, in the order of the lines. */
export function listRecordsOfSheets(
  db: ReadableDb,
  sheetIds: readonly ReturnedSheetId[],
): readonly StoredRecord[] {
  return db
    .all<RecordLine>(
      `SELECT ${COLUMNS} FROM service_record
       WHERE sheet_id IN (SELECT value FROM json_each(?)) AND corrected_by IS NULL ORDER BY sheet_id, line_no, id`,
      JSON.stringify(sheetIds),
    )
    .map(toRecord);
}

export function findRecord(db: ReadableDb, id: ServiceRecordId): StoredRecord | undefined {
  const line = db.find<RecordLine>(`SELECT ${COLUMNS} FROM service_record WHERE id = ?`, id);
  return line && toRecord(line);
}

/** Checked records in force of some days, both inside, the oldest first: what other rules are tried on. */
export function listCheckedRecords(
  db: ReadableDb,
  from: LineEntry['date'],
  to: LineEntry['date'],
): readonly StoredRecord[] {
  return db
    .all<RecordLine>(
      `SELECT ${COLUMNS} FROM service_record
       WHERE day BETWEEN ${dayOf('?')} AND ${dayOf('?')} AND corrected_by IS NULL AND checked = 1 ORDER BY day, id`,
      from,
      to,
    )
    .map(toRecord);
}

/** Checked records that were not credited yet, the oldest first. */
export function listWaitingRecords(db: ReadableDb): readonly StoredRecord[] {
  return db
    .all<RecordLine>(
      `SELECT ${COLUMNS} FROM service_record INDEXED BY service_record_waiting
       WHERE waits_for IS NOT NULL AND corrected_by IS NULL ORDER BY day, id`,
    )
    .map(toRecord);
}

/** Puts these in the place of all records of a sheet that is not checked yet. */
export function replaceRecords(
  db: WritableDb,
  sheetId: ReturnedSheetId,
  records: readonly NewRecord[],
): void {
  db.run('DELETE FROM service_record WHERE sheet_id = ?', sheetId);
  for (const record of records) insert(db, valuesOf(sheetId, record));
}

/** In ink from now on; together with their sheets. */
export function markRecordsChecked(db: WritableDb, sheetId: ReturnedSheetId): void {
  db.run('UPDATE service_record SET checked = 1 WHERE sheet_id = ?', sheetId);
}

export function setWaiting(db: WritableDb, id: ServiceRecordId, waitsFor: WaitsFor | null): void {
  db.run('UPDATE service_record SET waits_for = ? WHERE id = ?', waitsFor, id);
}

/** Puts a new record, in ink at once, in the place of one that was wrong; the wrong one stays and names it. */
export function addCorrection(
  db: WritableDb,
  wrong: StoredRecord,
  record: NewRecord,
  by: { readonly enteredBy: StaffId; readonly checkedBy: StaffId; readonly reason: string },
): ServiceRecordId {
  const id = (db.find<{ id: number }>('SELECT 1 + max(id) AS id FROM service_record')?.id ??
    1) as ServiceRecordId;
  // The wrong one first: a line holds one record in force for each helper.
  db.run('UPDATE service_record SET corrected_by = ? WHERE id = ?', id, wrong.id);
  insert(db, {
    id,
    ...valuesOf(wrong.sheetId, record),
    checked: 1,
    corrects: wrong.id,
    correction_reason: by.reason,
    entered_by: by.enteredBy,
    checked_by: by.checkedBy,
  });
  return id;
}

function insert(db: WritableDb, values: Readonly<Record<string, SqlValue>>): void {
  const columns = Object.keys(values);
  db.run(
    `INSERT INTO service_record (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ...Object.values(values),
  );
}

/** What was not done has neither times nor minutes; what was done has no reason why not. */
function valuesOf(sheetId: ReturnedSheetId, { entry, visitKey, title }: NewRecord): Record<string, SqlValue> {
  const { done } = entry;
  return {
    sheet_id: sheetId,
    line_no: entry.lineNo,
    visit_key: visitKey,
    day: dayNumber(entry.date),
    helper_id: entry.helperId,
    elder_id: entry.elderId,
    title,
    services: entry.services.join(','),
    not_done: done ? null : (entry.notDone ?? 'other'),
    arrive_minute: done && entry.arrive !== null ? minuteOfDay(entry.arrive) : null,
    leave_minute: done && entry.leave !== null ? minuteOfDay(entry.leave) : null,
    minutes: done ? entry.minutes : 0,
    minutes_reason: done ? entry.minutesReason : '',
    elder_mark_no: elderMarkNumber(entry.elderMark),
    proxy_name: entry.elderMark === 'proxy' ? entry.proxyName : '',
    helper_signed: toBit(entry.helperSigned),
    satisfaction_no: satisfactionNumber(entry.satisfaction),
    points_no: pointsNumber(entry.points),
    paid: toBit(entry.paid),
    note: entry.note,
  };
}

function toRecord({ services, helperSigned, paid, checked, ...line }: RecordLine): StoredRecord {
  return {
    ...line,
    services: services === '' ? [] : (services.split(',') as ServiceCode[]),
    done: line.notDone === null,
    helperSigned: helperSigned === 1,
    paid: paid === 1,
    checked: checked === 1,
  };
}
