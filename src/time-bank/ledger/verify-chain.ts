import type { EntryNumber, LedgerEntry } from '../../shared/domain/time-bank.ts';
import { entryText, type UnsealedEntry } from './entry-text.ts';

/** SHA-256 in lower-case hexadecimal; passed in, for the ledger knows no machine. */
export type Hash = (text: string) => string;

export const FIRST_PREVIOUS_HASH = '0'.repeat(64);

export interface ChainFlaw {
  readonly number: EntryNumber;
  /** `order`: a number is missing or double; `link`: it does not follow the entry before; `seal`: its own text was changed. */
  readonly flaw: 'order' | 'link' | 'seal';
}

export function sealed(entry: UnsealedEntry, hash: Hash): LedgerEntry {
  return { ...entry, hash: hash(entryText(entry)) };
}

/**
 * Looks at every entry in its order. One changed byte anywhere is found: in an entry by its seal, and whoever seals it anew
 * by the link of the next one. Of the last entry only the hash that stands on paper (notices, passbooks) tells.
 */
export function verifyChain(entries: Iterable<LedgerEntry>, hash: Hash): ChainFlaw[] {
  const flaws: ChainFlaw[] = [];
  let previousHash = FIRST_PREVIOUS_HASH;
  let expected = 1;
  for (const entry of entries) {
    const { number } = entry;
    if (number !== expected) flaws.push({ number, flaw: 'order' });
    if (entry.previousHash !== previousHash) flaws.push({ number, flaw: 'link' });
    if (hash(entryText(entry)) !== entry.hash) flaws.push({ number, flaw: 'seal' });
    previousHash = entry.hash;
    expected = number + 1;
  }
  return flaws;
}
