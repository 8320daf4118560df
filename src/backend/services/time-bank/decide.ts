import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { entryGround } from '../../../shared/domain/time-bank.ts';
import type { DecisionForm } from '../../../shared/domain/time-bank-decision.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { objectionTo, type WantedEntry } from '../../../time-bank/ledger/post-entry.ts';
import type { WritableDb } from '../../db/connection.ts';
import { listAccountNames } from '../../db/stores/account-names-store.ts';
import { addDecision } from '../../db/stores/decisions-store.ts';
import { takeFromStock } from '../../db/stores/redemption-items-store.ts';
import { openLedger } from '../ledger/ledger-writer.ts';
import { storedLedger } from '../ledger/stored-ledger.ts';
import type { Office } from '../office.ts';
import { writeLedger } from './change-time-bank.ts';
import { postOrRefuse } from './post-or-refuse.ts';
import { type PreparedDecision, prepareDecision } from './prepare-decision.ts';
import { signatories } from './signatories.ts';

/** What a decision would leave on each account, or why it may not be made. Nothing is kept. */
export function previewDecision(
  { db, clock }: Office,
  { form }: CheckedInput<'timeBank.previewDecision'>,
): Output<'timeBank.previewDecision'> {
  mustNotBeInFuture(form, clock().today);
  return db.rehearse(() => {
    const prepared = prepareDecision(db, openLedger(db, clock()), form);
    if (typeof prepared === 'string') {
      return { objection: null, stoppedBy: prepared, minutes: 0, changes: [] };
    }
    // A number that no decision bears: what it will be is known only when it is written.
    const objection = objectionTo(storedLedger(db), wantedOf(db, form, prepared, Number.MAX_SAFE_INTEGER));
    return {
      objection,
      stoppedBy: null,
      minutes: prepared.decision.minutes,
      changes: changesOf(db, prepared),
    };
  });
}

/** Writes a decision with the entry that it carries; the stock of what was had follows. */
export function decide(office: Office, { form }: CheckedInput<'timeBank.decide'>): Output<'timeBank.decide'> {
  mustNotBeInFuture(form, office.clock().today);
  return writeLedger(office, (db, ledger) => {
    const prepared = prepareDecision(db, ledger, form);
    if (typeof prepared === 'string') throw new Refusal(`time-bank.${prepared}`);
    const decisionId = addDecision(db, prepared.decision, office.clock().now);
    const entry = postOrRefuse(ledger, wantedOf(db, form, prepared, decisionId));
    if (prepared.stock !== null) takeFromStock(db, prepared.stock.itemId, prepared.stock.quantity);
    return { decisionId, entryNumber: entry.number };
  });
}

function wantedOf(
  db: WritableDb,
  form: DecisionForm,
  { postings, ruleVersion }: PreparedDecision,
  decisionId: number,
): WantedEntry {
  return {
    kind: form.kind,
    date: form.date,
    postings: [...postings],
    concerns: null,
    ground: entryGround.parse({ kind: 'decision', id: decisionId }),
    ruleVersion,
    ...signatories(db, form),
    reason: form.reason,
    reverses: null,
  };
}

function changesOf(
  db: WritableDb,
  { postings }: PreparedDecision,
): Output<'timeBank.previewDecision'>['changes'] {
  const ledger = storedLedger(db);
  const names = listAccountNames(
    db,
    postings.map(({ accountId }) => accountId),
  );
  return postings.flatMap(({ accountId, minutes }) => {
    const account = ledger.account(accountId);
    if (!account) return [];
    const beforeMinutes = ledger.minutesOf(accountId);
    return [
      {
        accountName: names.get(accountId) ?? '',
        accountKind: account.kind,
        beforeMinutes,
        afterMinutes: beforeMinutes + minutes,
      },
    ];
  });
}

/** A day that was not yet would keep everybody from writing until it comes. */
function mustNotBeInFuture({ date }: DecisionForm, today: DecisionForm['date']): void {
  if (date > today) throw new Refusal('time-bank.date-in-future');
}
