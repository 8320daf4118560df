import type { WritableDb } from '../../../src/backend/db/connection.ts';
import { markChecked, saveReturned } from '../../../src/backend/db/stores/returned-sheets-store.ts';
import {
  listRecordsOfSheets,
  markRecordsChecked,
  replaceRecords,
} from '../../../src/backend/db/stores/service-records-store.ts';
import { deposit } from '../../../src/backend/services/attendance/deposit.ts';
import { creditsOf } from '../../../src/backend/services/ledger/credit-records.ts';
import { openLedger } from '../../../src/backend/services/ledger/ledger-writer.ts';
import type { ReturnedSheetId, StaffId } from '../../../src/shared/domain/attendance.ts';
import type { Signatory } from '../../../src/shared/domain/time-bank.ts';
import { addDays } from '../../../src/shared/time/calendar-date.ts';
import { chance } from './chance.ts';
import { recordsOf } from './sheet-records.ts';
import type { SignedSheet } from './write-week.ts';

/** Who enters and who checks, by their place in the list of the staff. */
export interface TwoClerks {
  readonly entering: Signatory & { readonly id: StaffId };
  readonly checking: Signatory & { readonly id: StaffId };
}

/** Sheets that nobody ever brings back. */
const LOST = 0.01;
/** Days after its Monday on which a week's sheets are entered, and checked. */
const ENTERED_AFTER = 8;
const CHECKED_AFTER = 10;

/** Enters the sheets of a week that came back, checks this share of them, and credits what they bring. Returns its services. */
export function serveWeek(
  db: WritableDb,
  sheets: readonly SignedSheet[],
  { entering, checking }: TwoClerks,
  checkedShare = 1,
): number {
  const [first] = sheets;
  if (!first) return 0;
  const enteredAt = `${addDays(first.weekStart, ENTERED_AFTER)}T10:00:00`;
  const today = addDays(first.weekStart, CHECKED_AFTER);
  const checkedAt = `${today}T16:00:00`;
  const sheetIds: ReturnedSheetId[] = [];
  let services = 0;
  for (const sheet of sheets) {
    if (chance(Number(sheet.number), 7) < LOST) continue;
    const { villageId, weekStart, form, number } = sheet;
    const entered = { enteredBy: entering.id, enteredAt, paperKept: true };
    const id = saveReturned(db, null, { number, form, villageId, weekStart, title: '', ...entered });
    const records = recordsOf(sheet);
    services += records.length;
    replaceRecords(db, id, records);
    if (chance(Number(number), 8) >= checkedShare) continue;
    markRecordsChecked(db, id);
    markChecked(db, id, checking.id, checkedAt);
    sheetIds.push(id);
  }
  const ledger = openLedger(db, { today, now: checkedAt });
  const records = listRecordsOfSheets(db, sheetIds);
  const credits = creditsOf(db, records, ledger.ruleSets());
  for (const [index, record] of records.entries())
    deposit(db, ledger, record, credits[index]!, { handler: entering, reviewer: checking });
  return services;
}
