import type { LedgerEntry } from '../../../shared/domain/time-bank.ts';
import { type FoundFlaw, readLedger } from '../../../time-bank/ledger/verify-ledger.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listAllAccounts } from '../../db/stores/accounts-store.ts';
import { listDecisionsBetween } from '../../db/stores/decisions-store.ts';
import {
  countStrayPostings,
  findEntry,
  findLastEntry,
  listEntriesBetween,
  listMisplacedLines,
  listServicesBetween,
} from '../../db/stores/ledger-store.ts';
import { groundFlaws } from './ground-flaws.ts';
import { sha256 } from './sha256.ts';
import { replaySums } from './sums-replay.ts';

const PAGE_ENTRIES = 2000;
/** More are not told: a ledger with so many was tampered with as a whole. */
const MOST_FLAWS = 1000;

export interface VerifiedLedger {
  readonly entries: number;
  readonly accounts: number;
  readonly lastHash: string | null;
  readonly flaws: readonly FoundFlaw[];
}

/**
 * Reads the ledger of a data file from its first entry to its last as if it were written today, page by page, and compares
 * the grounds and the stored sums with it. Yields after each page, so that a caller may let others in between: entries that
 * are made meanwhile are read too, and sums are compared in one go at the end.
 */
export function* verifyingPages(db: ReadableDb): Generator<void, VerifiedLedger> {
  // Accounts are opened while it goes on; they are asked for again where a page needs them.
  const reader = readLedger(listAllAccounts(db), sha256, (number) => findEntry(db, number));
  const sums = replaySums();
  const flaws: FoundFlaw[] = [...reader.accountFlaws];
  let entries = 0;
  for (let first = 1; ;) {
    const newest = findLastEntry(db)?.number ?? 0;
    if (first > newest || flaws.length > MOST_FLAWS) break;
    const last = Math.min(newest, first + PAGE_ENTRIES - 1);
    for (const account of listAllAccounts(db)) reader.state.open(account);
    const services = listServicesBetween(db, first, last);
    const grounds = { services, decisions: listDecisionsBetween(db, first, last) };
    flaws.push(...listMisplacedLines(db, first, last).map((number) => ({ number, flaw: 'seal' as const })));
    for (const entry of listEntriesBetween(db, first, last)) {
      entries += 1;
      flaws.push(...reader.read(entry), ...groundFlaws(entry, grounds, (id) => reader.state.account(id)));
      sums.take(entry, originalKind(entry, db), services.get(entry.number));
    }
    first = last + 1;
    yield;
  }
  const stray = Array.from({ length: countStrayPostings(db) }, () => ({
    number: null,
    flaw: 'stray-minutes' as const,
  }));
  return {
    entries,
    accounts: reader.state.accounts().length,
    lastHash: reader.state.last?.hash ?? null,
    flaws: [...flaws, ...stray, ...sums.compare(db, reader.state)].slice(0, MOST_FLAWS),
  };
}

/** The same in one go. */
export function verifyStoredLedger(db: ReadableDb): VerifiedLedger {
  const pages = verifyingPages(db);
  for (;;) {
    const step = pages.next();
    if (step.done) return step.value;
  }
}

function originalKind(entry: LedgerEntry, db: ReadableDb): LedgerEntry['kind'] {
  if (entry.reverses === null) return entry.kind;
  return findEntry(db, entry.reverses)?.kind ?? entry.kind;
}
