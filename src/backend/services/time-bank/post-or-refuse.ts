import type { LedgerEntry } from '../../../shared/domain/time-bank.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { WantedEntry } from '../../../time-bank/ledger/post-entry.ts';
import type { LedgerWriter } from '../ledger/ledger-writer.ts';

/** Writes an entry that somebody asked for. Refused: `time-bank.objection` with what the ledger has against it. */
export function postOrRefuse(ledger: LedgerWriter, wanted: WantedEntry): LedgerEntry {
  const { entry, objection } = ledger.post(wanted);
  if (entry === null) throw new Refusal('time-bank.objection', { objection });
  return entry;
}
