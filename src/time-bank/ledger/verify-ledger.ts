import {
  type Account,
  entryGround,
  entryKind,
  type EntryNumber,
  type LedgerEntry,
  type LedgerFlaw,
} from '../../shared/domain/time-bank.ts';
import { accountNumber } from './account-number.ts';
import { type EntryOf, LedgerState } from './ledger-state.ts';
import { objectionTo } from './post-entry.ts';
import { chainFlawsOf, type Hash } from './verify-chain.ts';

export interface FoundFlaw {
  /** The entry at which it is; null of what belongs to no entry. */
  readonly number: EntryNumber | null;
  readonly flaw: LedgerFlaw;
}

/** Reads a ledger entry by entry. */
export interface LedgerReader {
  /** What is wrong with the next entry, which is then taken as it stands. */
  read(entry: LedgerEntry): FoundFlaw[];
  /** What the entries that were read so far say. */
  readonly state: LedgerState;
  /** What is wrong with the accounts themselves. */
  readonly accountFlaws: readonly FoundFlaw[];
}

/**
 * Reads a ledger from its first entry on as if it were written today: the chain has to hold, and every entry has to be one
 * that could be made where it stands. No flaw means that the sums are what the entries say. `entryOf` gives entries that
 * were read before, so that a long ledger need not be held in memory.
 */
export function readLedger(
  accounts: readonly Account[],
  hash: Hash,
  entryOf: EntryOf | null = null,
): LedgerReader {
  const state = new LedgerState(accounts, [], entryOf);
  let before: LedgerEntry | null = null;
  return {
    state,
    accountFlaws: accounts
      .filter((account) => accountNumber(account) !== account.id)
      .map(() => ({ number: null, flaw: 'account-changed' })),
    read: (entry) => {
      const flaws: LedgerFlaw[] = chainFlawsOf(entry, before, hash);
      before = entry;
      if (isReadable(entry)) {
        const objection = objectionTo(state, entry);
        if (objection !== null) flaws.push(objection);
        state.take(entry);
      } else {
        flaws.push('seal');
      }
      return flaws.map((flaw) => ({ number: entry.number, flaw }));
    },
  };
}

const KINDS: ReadonlySet<string> = new Set(entryKind.options);
const GROUNDS: ReadonlySet<string> = new Set(entryGround.shape.kind.options);

/** A file may say anything: of a word that is none of ours nobody knows what it moves. */
function isReadable({ kind, ground }: LedgerEntry): boolean {
  return KINDS.has(kind) && GROUNDS.has(ground.kind);
}

/** Every flaw of a ledger that is held in memory. */
export function verifyLedger(
  accounts: readonly Account[],
  entries: Iterable<LedgerEntry>,
  hash: Hash,
): FoundFlaw[] {
  const reader = readLedger(accounts, hash);
  const flaws = [...reader.accountFlaws];
  for (const entry of entries) flaws.push(...reader.read(entry));
  return flaws;
}
