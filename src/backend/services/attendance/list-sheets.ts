import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { listCreditedOfRecords } from '../../db/stores/record-credits-store.ts';
import { countRecords, listRecords as listInStore } from '../../db/stores/record-list-store.ts';
import { listOpenWeeks, listSheetsOfWeek } from '../../db/stores/sheets-to-return-store.ts';
import type { Office } from '../office.ts';

/** A sheet that is out for longer does not come back any more. */
const WAITED_FOR_DAYS = 91;

export function listWeek(
  { db }: Office,
  { weekStart, villageId }: CheckedInput<'attendance.listWeek'>,
): Output<'attendance.listWeek'> {
  return [...listSheetsOfWeek(db, mondayOf(weekStart), villageId)];
}

export function openWeeks({ db, clock }: Office): Output<'attendance.openWeeks'> {
  const { today } = clock();
  return [...listOpenWeeks(db, addDays(today, -WAITED_FOR_DAYS), today)];
}

/** Records in force, the latest first, with what stands in the ledger for each. */
export function listRecords(
  { db }: Office,
  { offset, limit, ...filter }: CheckedInput<'attendance.records'>,
): Output<'attendance.records'> {
  const records = listInStore(db, filter, { offset, limit });
  const credited = listCreditedOfRecords(
    db,
    records.map(({ id }) => id),
  );
  return {
    total: countRecords(db, filter),
    records: records.map((record) => ({ ...record, creditedMinutes: credited.get(record.id) ?? null })),
  };
}
