import type { ChangeFacts, ChangeKind } from '../../../shared/domain/change.ts';
import type { WritableDb } from '../../db/connection.ts';
import { recordChange } from '../../db/stores/change-sets-store.ts';
import { type LedgerWriter, openLedger } from '../ledger/ledger-writer.ts';
import type { Office } from '../office.ts';

/** Writes into the ledger, whole or not at all. It stands in no history and is not undone: an entry is reversed. */
export function writeLedger<Result>(
  { db, clock, tell }: Office,
  work: (db: WritableDb, ledger: LedgerWriter) => Result,
): Result {
  const result = db.transaction(() => work(db, openLedger(db, clock())));
  tell('data.changed', { areas: ['time-bank', 'attendance', 'requests'] });
  return result;
}

/** Does the work as one change: kept in the history, to be undone with one key. */
export function changeTimeBank<Result>(
  { db, clock, tell }: Office,
  kind: Extract<ChangeKind, 'redemption-item-changed' | 'paid-care-changed' | 'donation-changed'>,
  about: ChangeFacts,
  work: (db: WritableDb) => Result,
): Result {
  const result = db.transaction(() =>
    recordChange(db, { changedAt: clock().now, kind, about }, () => work(db)),
  );
  tell('data.changed', { areas: ['time-bank', 'changes'] });
  return result;
}
