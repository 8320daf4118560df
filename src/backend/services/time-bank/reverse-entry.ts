import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { LedgerEntry } from '../../../shared/domain/time-bank.ts';
import type { DecisionId } from '../../../shared/domain/time-bank-decision.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { WritableDb } from '../../db/connection.ts';
import { findDecision, isOpenHold } from '../../db/stores/decisions-store.ts';
import { takeFromStock } from '../../db/stores/redemption-items-store.ts';
import type { Office } from '../office.ts';
import { writeLedger } from './change-time-bank.ts';
import { postOrRefuse } from './post-or-refuse.ts';
import { signatories } from './signatories.ts';

/**
 * Takes an entry back as a whole by a later one with the same ground; goods that were had for it come back into the stock. A
 * booked service that was settled is reversed after its settlement.
 */
export function reverseEntry(
  office: Office,
  input: CheckedInput<'timeBank.reverse'>,
): Output<'timeBank.reverse'> {
  return writeLedger(office, (db, ledger) => {
    const original = ledger.entry(input.number);
    if (!original) throw new Refusal('time-bank.not-found');
    if (original.kind === 'hold-service' && !isOpenHold(db, original.ground.id as DecisionId)) {
      throw new Refusal('time-bank.objection', { objection: 'not-reversible' });
    }
    const entry = postOrRefuse(ledger, {
      kind: 'reversal',
      date: ledger.date,
      postings: original.postings.map((line) => ({ ...line, minutes: -line.minutes })),
      concerns: null,
      ground: original.ground,
      ruleVersion: original.ruleVersion,
      ...signatories(db, input),
      reason: input.reason,
      reverses: original.number,
    });
    giveStockBack(db, original);
    return { entryNumber: entry.number };
  });
}

/** What an entry took from the stock comes back; what giving a booking up had brought back is taken again. */
function giveStockBack(db: WritableDb, { kind, ground }: LedgerEntry): void {
  if (ground.kind !== 'decision') return;
  const decision = findDecision(db, ground.id as DecisionId);
  if (!decision || decision.itemId === null || decision.quantity === null) return;
  if (kind === 'redeem-goods' || kind === 'hold-service') {
    takeFromStock(db, decision.itemId, -decision.quantity);
  }
  if (kind === 'release-hold') takeFromStock(db, decision.itemId, decision.quantity);
}
