import type { LedgerView } from '../../../time-bank/ledger/ledger-view.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findAccount } from '../../db/stores/accounts-store.ts';
import {
  findBalance,
  findEntry,
  findLastEntry,
  findReversalOf,
  findStandingEntry,
} from '../../db/stores/ledger-store.ts';

/** The ledger of a data file as it stands at the moment of each question; it is never read as a whole. */
export function storedLedger(db: ReadableDb): LedgerView {
  return {
    get last() {
      return findLastEntry(db) ?? null;
    },
    account: (id) => findAccount(db, id),
    minutesOf: (id) => findBalance(db, id)?.minutes ?? 0,
    isFrozen: (id) => (findBalance(db, id)?.frozenBy ?? null) !== null,
    entry: (number) => findEntry(db, number),
    isReversed: (number) => findReversalOf(db, number) !== undefined,
    standingOn: (ground) => findStandingEntry(db, ground) ?? null,
  };
}
