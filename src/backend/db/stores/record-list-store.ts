import type { NotDoneReason, ReturnedSheetId, ServiceRecordId } from '../../../shared/domain/attendance.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { SheetNumber } from '../../../shared/domain/printing.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, SqlValue } from '../connection.ts';
import { dayOf } from './kept-numbers.ts';

export interface RecordFilter {
  readonly villageId: PlaceId | null;
  /** As helper or as elder. */
  readonly personId: PersonId | null;
  readonly from: CalendarDate;
  /** Last day. */
  readonly to: CalendarDate;
}

/** A record in force as a list shows it. */
export interface RecordInList {
  readonly id: ServiceRecordId;
  readonly sheetId: ReturnedSheetId;
  readonly date: CalendarDate;
  readonly helperId: PersonId;
  readonly helperName: string;
  readonly elderName: string | null;
  readonly title: string;
  readonly services: ServiceCode[];
  readonly done: boolean;
  readonly notDone: NotDoneReason | null;
  readonly minutes: number;
  readonly sheetNumber: SheetNumber | null;
  readonly checked: boolean;
  readonly corrects: ServiceRecordId | null;
}

type ListLine = Omit<RecordInList, 'services' | 'done' | 'checked'> & {
  readonly services: string;
  readonly checked: 0 | 1;
};

/** How many records in force there are; indexes alone tell, of a village beginning with its sheets. */
export function countRecords(db: ReadableDb, filter: RecordFilter): number {
  const { sql, values } = conditionsOf(filter);
  const ofVillage = filter.personId === null ? SHEETS_WITH_SERVICE : SERVICE_WITH_SHEET;
  const tables = filter.villageId === null ? 'service_record' : ofVillage;
  return (
    db.find<{ total: number }>(`SELECT count(*) AS total FROM ${tables} WHERE ${sql}`, ...values)?.total ?? 0
  );
}

/** One page of them, the latest first. */
export function listRecords(
  db: ReadableDb,
  filter: RecordFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly RecordInList[] {
  const { sql, values } = conditionsOf(filter);
  return db
    .all<ListLine>(
      `SELECT service_record.id, sheet_id AS sheetId, service_record.date, helper_id AS helperId,
         helper.name AS helperName, elder.name AS elderName,
         iif(service_record.title = '', returned_sheet.title, service_record.title) AS title, services,
         not_done AS notDone, minutes, returned_sheet.number AS sheetNumber, checked, corrects
       FROM ${SERVICE_WITH_SHEET} JOIN person AS helper ON helper.id = helper_id
         LEFT JOIN person AS elder ON elder.id = elder_id
       WHERE ${sql} ORDER BY service_record.day DESC, service_record.id DESC LIMIT ? OFFSET ?`,
      ...values,
      limit,
      offset,
    )
    .map(({ services, checked, ...line }) => ({
      ...line,
      services: services === '' ? [] : (services.split(',') as ServiceCode[]),
      done: line.notDone === null,
      checked: checked === 1,
    }));
}

const SHEETS_WITH_SERVICE =
  'returned_sheet CROSS JOIN service_record ON service_record.sheet_id = returned_sheet.id';
const SERVICE_WITH_SHEET =
  'service_record JOIN returned_sheet ON returned_sheet.id = service_record.sheet_id';

/** Only what is asked for stands in the text: the planner then finds the index of it. */
function conditionsOf({ villageId, personId, from, to }: RecordFilter): {
  readonly sql: string;
  readonly values: readonly SqlValue[];
} {
  const conditions = [
    'service_record.corrected_by IS NULL',
    `service_record.day BETWEEN ${dayOf('?')} AND ${dayOf('?')}`,
  ];
  const values: SqlValue[] = [from, to];
  if (villageId !== null) {
    conditions.push('returned_sheet.village_id = ?');
    values.push(villageId);
  }
  if (personId !== null) {
    conditions.push('(helper_id = ? OR elder_id = ?)');
    values.push(personId, personId);
  }
  return { sql: conditions.join(' AND '), values };
}
