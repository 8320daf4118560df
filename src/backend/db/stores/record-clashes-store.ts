import type { ClockTime, ReturnedSheetId, ServiceRecordId } from '../../../shared/domain/attendance.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { dayOf } from './kept-numbers.ts';

/** A done record in force as other sheets are held against it. */
export interface RecordBeside {
  readonly id: ServiceRecordId;
  readonly sheetId: ReturnedSheetId;
  /** Number or title of its sheet. */
  readonly sheetName: string;
  readonly visitKey: string | null;
  readonly helperId: PersonId;
  readonly elderId: PersonId | null;
  readonly date: CalendarDate;
  readonly arrive: ClockTime | null;
  readonly leave: ClockTime | null;
  readonly minutes: number;
}

const BESIDE = `SELECT service_record.id, sheet_id AS sheetId,
    coalesce(returned_sheet.number, returned_sheet.title) AS sheetName, visit_key AS visitKey, helper_id AS helperId,
    elder_id AS elderId, service_record.date, arrive, leave, minutes
  FROM service_record JOIN returned_sheet ON returned_sheet.id = service_record.sheet_id
  WHERE service_record.corrected_by IS NULL AND service_record.not_done IS NULL`;

/** Done planned visits of one village's week, whatever their day became. */
export function listDoneOfWeek(
  db: ReadableDb,
  villageId: PlaceId,
  weekStart: CalendarDate,
): readonly RecordBeside[] {
  return db.all(
    `${BESIDE} AND returned_sheet.village_id = ? AND returned_sheet.week_start = ? AND visit_key IS NOT NULL
     ORDER BY service_record.id`,
    villageId,
    weekStart,
  );
}

/** Everything done by these helpers on some days, both inside, in whichever village. */
export function listDoneByHelpers(
  db: ReadableDb,
  helperIds: readonly PersonId[],
  from: CalendarDate,
  to: CalendarDate,
): readonly RecordBeside[] {
  return db.all(
    `${BESIDE} AND helper_id IN (SELECT value FROM json_each(?)) AND service_record.day BETWEEN ${dayOf('?')} AND ${dayOf('?')}
     ORDER BY service_record.id`,
    JSON.stringify(helperIds),
    from,
    to,
  );
}
