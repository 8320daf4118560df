import type { EntryNumber, LedgerEntry } from '../../../shared/domain/time-bank.ts';
import type { FoundFlaw } from '../../../time-bank/ledger/verify-ledger.ts';
import type { ServiceOfEntry } from '../../db/stores/ledger-store.ts';
import type { MinutesOfDecision } from '../../db/stores/decisions-store.ts';

/** What the entries of a page rest on, by entry. */
export interface Grounds {
  readonly services: ReadonlyMap<EntryNumber, ServiceOfEntry>;
  readonly decisions: ReadonlyMap<EntryNumber, MinutesOfDecision>;
}

/**
 * Whether the record or decision of an entry is there and says the same: who served is the member of the line, and as many
 * minutes were decided as moved.
 */
export function groundFlaws(entry: LedgerEntry, { services, decisions }: Grounds): FoundFlaw[] {
  const flaw: FoundFlaw = { number: entry.number, flaw: 'ground-changed' };
  const moved = entry.postings.reduce((sum, { minutes }) => sum + Math.max(0, minutes), 0);
  if (entry.ground.kind === 'decision') {
    const decision = decisions.get(entry.number);
    return decision !== undefined && decision.minutes === moved ? [] : [flaw];
  }
  const service = services.get(entry.number);
  const others = entry.postings.some(
    ({ personId }) => personId !== null && personId !== service?.helperId,
  );
  return service === undefined || others ? [flaw] : [];
}
