import type { StoredRecord, WaitsFor } from '../../db/stores/service-records-store.ts';
import { setWaiting } from '../../db/stores/service-records-store.ts';
import type { WritableDb } from '../../db/connection.ts';
import type { Signatory } from '../../../shared/domain/time-bank.ts';
import type { RecordCredit } from '../ledger/credit-records.ts';
import type { LedgerWriter } from '../ledger/ledger-writer.ts';

/** Who entered and who checks. */
export interface TwoPeople {
  /** Null where a sheet does not say who entered it: then nobody knows that two people saw it. */
  readonly handler: Signatory | null;
  readonly reviewer: Signatory;
}

/** Why a credit cannot be written by these two; null where it can, or where there is nothing to write. */
export function waitsWith(credit: RecordCredit, { handler, reviewer }: TwoPeople): WaitsFor | null {
  if (credit.goesTo === 'nowhere') return null;
  if (credit.waitsFor !== null) return credit.waitsFor;
  const isOwn = reviewer.householdId !== null && reviewer.householdId === credit.householdId;
  return isOwn || handler === null || handler.name === reviewer.name ? 'other-reviewer' : null;
}

/**
 * Writes what a checked record earns as an entry of the ledger, or notes with the record why it waits.
 * @returns the minutes that were written; 0 where nothing was.
 */
export function deposit(
  db: WritableDb,
  ledger: LedgerWriter,
  record: StoredRecord,
  credit: RecordCredit,
  people: TwoPeople,
): number {
  const waitsFor = waitsWith(credit, people);
  if (waitsFor !== record.waitsFor) setWaiting(db, record.id, waitsFor);
  const { creditedMinutes: minutes, helperId, householdId, villageId, ruleVersion, goesTo } = credit;
  const { handler, reviewer } = people;
  if (waitsFor !== null || goesTo === 'nowhere' || ruleVersion === null || handler === null) return 0;
  const issued = { accountId: ledger.facing('issued'), personId: null, minutes: -minutes };
  const received =
    goesTo === 'pool' || householdId === null
      ? { accountId: ledger.poolAccount(villageId), personId: null, minutes }
      : { accountId: ledger.householdAccount(householdId), personId: helperId, minutes };
  const { objection } = ledger.post({
    kind: 'deposit',
    date: ledger.date,
    postings: [issued, received],
    concerns: null,
    ground: { kind: 'service', id: record.id },
    ruleVersion,
    handler,
    reviewer,
    reason: '',
    reverses: null,
  });
  if (objection !== null) throw new Error(`A deposit that was looked at before is objected to: ${objection}`);
  return minutes;
}
