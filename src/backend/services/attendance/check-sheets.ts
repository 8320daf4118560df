import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { markChecked } from '../../db/stores/returned-sheets-store.ts';
import { markRecordsChecked } from '../../db/stores/service-records-store.ts';
import { openLedger } from '../ledger/ledger-writer.ts';
import type { Office } from '../office.ts';
import { deposit } from './deposit.ts';
import { knownStaff } from './known-staff.ts';
import { sheetsToCheck } from './sheets-to-check.ts';

/** Puts entered sheets in ink and writes what they earn into the ledger: all of it, or nothing. */
export function checkSheets(
  { db, clock, tell }: Office,
  { sheetIds, checkedBy, digest }: CheckedInput<'attendance.checkSheets'>,
): Output<'attendance.checkSheets'> {
  const { today, now } = clock();
  const done = db.transaction(() => {
    const found = sheetsToCheck(db, sheetIds, knownStaff(db, checkedBy));
    if (found.digest !== digest || found.sheets.length === 0) throw new Refusal('attendance.stale');
    const sheets = found.sheets.filter(({ stoppedBy }) => stoppedBy === null);
    if (sheets.length === 0) throw new Refusal(`attendance.${found.sheets[0]?.stoppedBy ?? 'same-person'}`);
    const ledger = openLedger(db, { today, now });
    const credited = sheets.flatMap(({ returned, people, credits }) => {
      markRecordsChecked(db, returned.id);
      markChecked(db, returned.id, checkedBy, now);
      return credits.map(({ record, credit }) => deposit(db, ledger, record, credit, people));
    });
    return {
      checked: sheets.length,
      left: found.sheets.length - sheets.length,
      entries: credited.filter((minutes) => minutes > 0).length,
      creditedMinutes: credited.reduce((sum, minutes) => sum + minutes, 0),
    };
  });
  tell('data.changed', { areas: ['attendance', 'time-bank', 'supervision'] });
  return done;
}
