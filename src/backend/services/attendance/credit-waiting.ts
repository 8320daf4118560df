import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { listReturned } from '../../db/stores/returned-sheets-store.ts';
import { listWaitingRecords } from '../../db/stores/service-records-store.ts';
import { creditsOf } from '../ledger/credit-records.ts';
import { openLedger } from '../ledger/ledger-writer.ts';
import type { Office } from '../office.ts';
import { deposit, waitsWith } from './deposit.ts';
import { knownStaff } from './known-staff.ts';
import { openSignatories, signatoryOf } from './signatory-of.ts';

/** Looks at every record that was checked and could not be credited, and credits those for which nothing is missing any more. */
export function creditWaiting(
  { db, clock, tell }: Office,
  { checkedBy, dryRun }: CheckedInput<'attendance.creditWaiting'>,
): Output<'attendance.creditWaiting'> {
  const work = (): Output<'attendance.creditWaiting'> => {
    const reviewer = signatoryOf(knownStaff(db, checkedBy));
    const signatory = openSignatories(db);
    const ledger = openLedger(db, clock());
    const records = listWaitingRecords(db);
    const sheets = listReturned(db, [...new Set(records.map(({ sheetId }) => sheetId))]);
    const enteredBy = new Map(sheets.map(({ id, enteredById }) => [id, enteredById]));
    const credits = creditsOf(db, records, ledger.ruleSets());
    const outcomes = records.map((record, index) => {
      const credit = credits[index]!;
      const handler = signatory(record.enteredById ?? enteredBy.get(record.sheetId) ?? null);
      const people = { handler, reviewer };
      return {
        waits: waitsWith(credit, people) !== null,
        minutes: dryRun ? wouldBe(credit, people) : deposit(db, ledger, record, credit, people),
      };
    });
    return {
      waiting: outcomes.filter(({ waits }) => waits).length,
      credited: outcomes.filter(({ minutes }) => minutes > 0).length,
      creditedMinutes: outcomes.reduce((sum, { minutes }) => sum + minutes, 0),
    };
  };
  if (dryRun) return work();
  const done = db.transaction(work);
  tell('data.changed', { areas: ['attendance', 'time-bank'] });
  return done;
}

function wouldBe(
  credit: ReturnType<typeof creditsOf>[number],
  people: Parameters<typeof waitsWith>[1],
): number {
  return waitsWith(credit, people) === null ? credit.creditedMinutes : 0;
}
