import type { ReturnedSheetId, ReturnedSheetState, StaffId } from '../../../shared/domain/attendance.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { PaperForm, SheetNumber } from '../../../shared/domain/printing.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { toBit } from './write-rows.ts';

/** A sheet that came back, without its lines. */
export interface StoredReturned {
  readonly id: ReturnedSheetId;
  readonly number: SheetNumber | null;
  readonly form: PaperForm;
  readonly villageId: PlaceId;
  readonly villageName: string;
  readonly weekStart: CalendarDate;
  /** Of the paper, where it bears a number. */
  readonly title: string;
  readonly state: ReturnedSheetState;
  readonly enteredById: StaffId | null;
  readonly enteredBy: string | null;
  readonly enteredAt: string;
  readonly checkedBy: string | null;
  readonly checkedAt: string | null;
  readonly paperKept: boolean;
  readonly returnedReason: string;
}

type ReturnedLine = Omit<StoredReturned, 'paperKept'> & { readonly paperKept: 0 | 1 };

const RETURNED = `SELECT returned_sheet.id, returned_sheet.number, returned_sheet.form,
    returned_sheet.village_id AS villageId, place.name AS villageName, returned_sheet.week_start AS weekStart,
    coalesce(paper_sheet.title, returned_sheet.title) AS title, state, entered_by AS enteredById,
    entering.name AS enteredBy, entered_at AS enteredAt, checking.name AS checkedBy, checked_at AS checkedAt,
    paper_kept AS paperKept, returned_reason AS returnedReason
  FROM returned_sheet JOIN place ON place.id = returned_sheet.village_id
    LEFT JOIN paper_sheet ON paper_sheet.number = returned_sheet.number
    LEFT JOIN staff AS entering ON entering.id = entered_by
    LEFT JOIN staff AS checking ON checking.id = checked_by`;

export function findReturned(db: ReadableDb, id: ReturnedSheetId): StoredReturned | undefined {
  return toReturned(db.find<ReturnedLine>(`${RETURNED} WHERE returned_sheet.id = ?`, id));
}

export function findReturnedByNumber(db: ReadableDb, number: SheetNumber): StoredReturned | undefined {
  return toReturned(db.find<ReturnedLine>(`${RETURNED} WHERE returned_sheet.number = ?`, number));
}

/** Of these sheets those that came back, in the order in which they came. */
export function listReturned(db: ReadableDb, ids: readonly ReturnedSheetId[]): readonly StoredReturned[] {
  return db
    .all<ReturnedLine>(
      `${RETURNED} WHERE returned_sheet.id IN (SELECT value FROM json_each(?)) ORDER BY returned_sheet.id`,
      JSON.stringify(ids),
    )
    .flatMap((line) => toReturned(line) ?? []);
}

function toReturned(line: ReturnedLine | undefined): StoredReturned | undefined {
  return line && { ...line, paperKept: line.paperKept === 1 };
}

export interface NewReturned {
  readonly number: SheetNumber | null;
  readonly form: PaperForm;
  readonly villageId: PlaceId;
  readonly weekStart: CalendarDate;
  /** Of a paper that bears no number. */
  readonly title: string;
  readonly enteredBy: StaffId | null;
  readonly enteredAt: string;
  readonly paperKept: boolean;
}

/** Keeps who brought what in; entered anew it is no longer one that was given back. */
export function saveReturned(
  db: WritableDb,
  id: ReturnedSheetId | null,
  sheet: NewReturned,
): ReturnedSheetId {
  const values = [
    sheet.villageId,
    sheet.weekStart,
    sheet.title,
    sheet.enteredBy,
    sheet.enteredAt,
    toBit(sheet.paperKept),
  ];
  if (id === null) {
    return db.run(
      `INSERT INTO returned_sheet (number, form, village_id, week_start, title, entered_by, entered_at, paper_kept, state)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'entered')`,
      sheet.number,
      sheet.form,
      ...values,
    ).newId as ReturnedSheetId;
  }
  db.run(
    `UPDATE returned_sheet SET village_id = ?, week_start = ?, title = ?, entered_by = ?, entered_at = ?, paper_kept = ?,
       returned_reason = '' WHERE id = ?`,
    ...values,
    id,
  );
  return id;
}

/** Takes an entered sheet out with its lines. */
export function removeReturned(db: WritableDb, id: ReturnedSheetId): void {
  db.run('DELETE FROM returned_sheet WHERE id = ?', id);
}

export function markChecked(
  db: WritableDb,
  id: ReturnedSheetId,
  checkedBy: StaffId,
  checkedAt: string,
): void {
  db.run(
    `UPDATE returned_sheet SET state = 'checked', checked_by = ?, checked_at = ?, returned_reason = '' WHERE id = ?`,
    checkedBy,
    checkedAt,
    id,
  );
}

export function giveBack(db: WritableDb, id: ReturnedSheetId, reason: string): void {
  db.run('UPDATE returned_sheet SET returned_reason = ? WHERE id = ?', reason, id);
}
