import type { Account, AccountId, EntryNumber, LedgerEntry } from '../../../shared/domain/time-bank.ts';
import type { FoundFlaw } from '../../../time-bank/ledger/verify-ledger.ts';
import type { DecisionInShort } from '../../db/stores/decisions-store.ts';
import type { ServiceOfEntry } from '../../db/stores/ledger-store.ts';

/** What the entries of a page rest on, by entry. */
export interface Grounds {
  readonly services: ReadonlyMap<EntryNumber, ServiceOfEntry>;
  readonly decisions: ReadonlyMap<EntryNumber, DecisionInShort>;
}

/**
 * Whether the record or decision of an entry is there and says the same: who served is the member of the line; and the decision
 * is of this kind and day (of a reversal those of what it reverses), for this household, over as many minutes.
 */
export function groundFlaws(
  entry: LedgerEntry,
  { services, decisions }: Grounds,
  accountOf: (id: AccountId) => Account | undefined,
): FoundFlaw[] {
  const says =
    entry.ground.kind === 'service'
      ? saysTheService(entry, services.get(entry.number))
      : saysTheDecision(entry, decisions.get(entry.number), accountOf);
  return says ? [] : [{ number: entry.number, flaw: 'ground-changed' }];
}

function saysTheService({ postings }: LedgerEntry, service: ServiceOfEntry | undefined): boolean {
  return (
    service !== undefined &&
    postings.every(({ personId }) => personId === null || personId === service.helperId)
  );
}

function saysTheDecision(
  entry: LedgerEntry,
  decision: DecisionInShort | undefined,
  accountOf: (id: AccountId) => Account | undefined,
): boolean {
  if (decision === undefined) return false;
  const moved = entry.postings.reduce((sum, { minutes }) => sum + Math.max(0, minutes), 0);
  const touched = [entry.concerns, ...entry.postings.map(({ accountId }) => accountId)].map((id) =>
    id === null ? undefined : accountOf(id)?.householdId,
  );
  const sameKind = entry.reverses !== null || (decision.kind === entry.kind && decision.date === entry.date);
  return sameKind && decision.minutes === moved && touched.includes(decision.householdId ?? undefined);
}
