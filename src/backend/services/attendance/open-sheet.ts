import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listRecordsOfSheets } from '../../db/stores/service-records-store.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { Office } from '../office.ts';
import { openRemarks } from './open-remarks.ts';
import { type SheetAtHand, sheetById, sheetByNumber } from './sheet-at-hand.ts';
import { rowsOfSheet } from './sheet-rows.ts';

/** The sheet of a number, as it was entered or, while it was not, as it was planned. */
export function openSheet(
  { db, clock }: Office,
  { number }: CheckedInput<'attendance.openSheet'>,
): Output<'attendance.openSheet'> {
  return shown(db, sheetByNumber(db, number), clock().today);
}

/** The same of a sheet that came back, with or without a number. */
export function openReturned(
  { db, clock }: Office,
  { id }: CheckedInput<'attendance.openReturned'>,
): Output<'attendance.openReturned'> {
  return shown(db, sheetById(db, id), clock().today);
}

function shown(db: ReadableDb, sheet: SheetAtHand, today: CalendarDate): Output<'attendance.openSheet'> {
  const { number, form, villageId, villageName, weekStart, title, supersededBy, returned } = sheet;
  const records = returned === undefined ? [] : listRecordsOfSheets(db, [returned.id]);
  const rows = rowsOfSheet(db, sheet, records);
  const entries = rows.flatMap(({ entry }) => entry ?? []);
  return {
    id: returned?.id ?? null,
    number,
    form,
    villageId,
    villageName,
    weekStart,
    title,
    supersededBy,
    state: returned?.state ?? null,
    enteredBy: returned?.enteredBy ?? null,
    enteredAt: returned?.enteredAt ?? null,
    checkedBy: returned?.checkedBy ?? null,
    checkedAt: returned?.checkedAt ?? null,
    // A sheet that lies on the desk is kept in the file unless somebody says otherwise.
    paperKept: returned?.paperKept ?? true,
    returnedReason: returned?.returnedReason ?? '',
    rows: [...rows],
    // What is in ink is told by its own history; remarks are for what can still be mended.
    remarks: returned?.state === 'checked' ? [] : openRemarks(db, today)(sheet, entries),
  };
}
