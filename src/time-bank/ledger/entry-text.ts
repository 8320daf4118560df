import type { LedgerEntry } from '../../shared/domain/time-bank.ts';

/** An entry before it is sealed. */
export type UnsealedEntry = Omit<LedgerEntry, 'hash'>;

/**
 * What is sealed of an entry, as one line of text that any program of any time can write again: its fields in this order,
 * as JSON without blanks. `docs/models/time-bank.md` holds an example with its hash. The form of version 1 never changes;
 * another one gets another first word.
 */
export function entryText(entry: UnsealedEntry): string {
  return JSON.stringify([
    'shouwang-ledger-1',
    entry.number,
    entry.kind,
    entry.date,
    entry.postings.map(({ accountId, personId, minutes }) => [accountId, personId, minutes]),
    entry.concerns,
    [entry.ground.kind, entry.ground.id],
    entry.ruleVersion,
    [entry.handler.name, entry.handler.householdId],
    [entry.reviewer.name, entry.reviewer.householdId],
    entry.reason,
    entry.reverses,
    entry.previousHash,
  ]);
}
