import { FIRST_PREVIOUS_HASH, type LedgerEntry, type LedgerFlaw } from '../../shared/domain/time-bank.ts';
import { entryText, type UnsealedEntry } from './entry-text.ts';

/** SHA-256 in lower-case hexadecimal; passed in, for the ledger knows no machine. */
export type Hash = (text: string) => string;

export function sealed(entry: UnsealedEntry, hash: Hash): LedgerEntry {
  return { ...entry, hash: hash(entryText(entry)) };
}

/**
 * Looks at an entry behind the one before it (null of the first). One changed byte anywhere is found: in an entry by its
 * seal, and whoever seals it anew by the link of the next one. Of the last entry only the hash that stands on paper
 * (notices, passbooks) tells.
 */
export function chainFlawsOf(
  { number, previousHash, ...rest }: LedgerEntry,
  before: Pick<LedgerEntry, 'number' | 'hash'> | null,
  hash: Hash,
): LedgerFlaw[] {
  const flaws: LedgerFlaw[] = [];
  if (number !== (before?.number ?? 0) + 1) flaws.push('order');
  if (previousHash !== (before?.hash ?? FIRST_PREVIOUS_HASH)) flaws.push('link');
  if (hash(entryText({ ...rest, number, previousHash })) !== rest.hash) flaws.push('seal');
  return flaws;
}
