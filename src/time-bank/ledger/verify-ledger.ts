import type { Account, EntryNumber, LedgerEntry, LedgerObjection } from '../../shared/domain/time-bank.ts';
import { LedgerState } from './ledger-state.ts';
import { objectionTo } from './post-entry.ts';
import { type ChainFlaw, type Hash, verifyChain } from './verify-chain.ts';

export interface LedgerFlaw {
  readonly number: EntryNumber;
  readonly flaw: ChainFlaw['flaw'] | LedgerObjection;
}

/**
 * Reads a ledger from its first entry to its last as if it were written today: the chain has to hold, and every entry has
 * to be one that could be made where it stands. No flaw means that the sums are what the entries say.
 */
export function verifyLedger(
  accounts: readonly Account[],
  entries: readonly LedgerEntry[],
  hash: Hash,
): LedgerFlaw[] {
  const flaws: LedgerFlaw[] = [...verifyChain(entries, hash)];
  const state = new LedgerState(accounts);
  for (const entry of entries) {
    const objection = objectionTo(state, entry);
    if (objection !== null) flaws.push({ number: entry.number, flaw: objection });
    state.take(entry);
  }
  return flaws;
}
