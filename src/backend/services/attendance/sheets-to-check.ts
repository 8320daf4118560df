import { createHash } from 'node:crypto';
import type { ReturnedSheetId, StaffMember } from '../../../shared/domain/attendance.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listPeopleOfRecords } from '../../db/stores/record-credits-store.ts';
import { listReturned, type StoredReturned } from '../../db/stores/returned-sheets-store.ts';
import { listRuleSets } from '../../db/stores/rule-sets-store.ts';
import { listRecordsOfSheets, type StoredRecord } from '../../db/stores/service-records-store.ts';
import { creditsOf, type RecordCredit } from '../ledger/credit-records.ts';
import { openSignatories, signatoryOf } from './signatory-of.ts';
import type { TwoPeople } from './deposit.ts';

/** An entered sheet as this person would check it. */
export interface SheetToCheck {
  readonly returned: StoredReturned;
  readonly people: TwoPeople;
  /** Why this person cannot check it; then it has no credits. */
  readonly stoppedBy: 'same-person' | 'own-household' | null;
  readonly records: readonly StoredRecord[];
  /** Of the done records, in their order. */
  readonly credits: readonly { readonly record: StoredRecord; readonly credit: RecordCredit }[];
}

/** Entered sheets among these, with what checking would credit; the digest tells whether anything of it changed since. */
export function sheetsToCheck(
  db: ReadableDb,
  sheetIds: readonly ReturnedSheetId[],
  checker: StaffMember,
): { readonly sheets: readonly SheetToCheck[]; readonly digest: string } {
  const entered = listReturned(db, sheetIds).filter(({ state }) => state === 'entered');
  const recordsOf = grouped(
    listRecordsOfSheets(
      db,
      entered.map(({ id }) => id),
    ),
  );
  const signatory = openSignatories(db);
  const stopped = openStops(db, checker, [...recordsOf.values()].flat());
  const looked = entered.map((returned) => {
    const records = recordsOf.get(returned.id) ?? [];
    return { returned, records, stoppedBy: stopped(returned, records) };
  });
  const credited = looked.flatMap(({ stoppedBy, records }) =>
    stoppedBy === null ? records.filter(({ done }) => done) : [],
  );
  const creditById = new Map(
    creditsOf(db, credited, listRuleSets(db)).map((credit) => [credit.recordId, credit]),
  );
  const sheets = looked.map(({ returned, records, stoppedBy }): SheetToCheck => {
    const people = { handler: signatory(returned.enteredById), reviewer: signatoryOf(checker) };
    const credits = records.flatMap((record) => {
      const credit = creditById.get(record.id);
      return credit === undefined ? [] : [{ record, credit }];
    });
    return { returned, people, stoppedBy, records, credits };
  });
  return { sheets, digest: createHash('sha256').update(JSON.stringify(sheets)).digest('hex') };
}

/** Nobody checks what they entered, nor a sheet on which all helpers are of their own household. */
function openStops(
  db: ReadableDb,
  checker: StaffMember,
  records: readonly StoredRecord[],
): (returned: StoredReturned, records: readonly StoredRecord[]) => SheetToCheck['stoppedBy'] {
  const people = listPeopleOfRecords(
    db,
    records.map(({ helperId }) => helperId),
  );
  const isOwn = ({ helperId }: StoredRecord): boolean =>
    checker.householdId !== null && people.get(helperId)?.householdId === checker.householdId;
  return ({ enteredById }, ofSheet) => {
    if (enteredById === null || enteredById === checker.id) return 'same-person';
    return ofSheet.length > 0 && ofSheet.every(isOwn) ? 'own-household' : null;
  };
}

function grouped(records: readonly StoredRecord[]): ReadonlyMap<ReturnedSheetId, readonly StoredRecord[]> {
  const groups = new Map<ReturnedSheetId, StoredRecord[]>();
  for (const record of records) {
    const group = groups.get(record.sheetId);
    if (group === undefined) groups.set(record.sheetId, [record]);
    else group.push(record);
  }
  return groups;
}
