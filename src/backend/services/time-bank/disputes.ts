import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { requestNumber, USUAL_DUE_DAYS } from '../../../shared/domain/request.ts';
import { entryGround } from '../../../shared/domain/time-bank.ts';
import type { HouseholdId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import { rulesInForce } from '../../../time-bank/rules/rules-in-force.ts';
import type { WritableDb } from '../../db/connection.ts';
import { addDecision, findDispute, listDisputes as listStored } from '../../db/stores/decisions-store.ts';
import { findHousehold } from '../../db/stores/households-store.ts';
import { addRequest, closeRequest, findRequest } from '../../db/stores/requests-store.ts';
import type { RequestId } from '../../../shared/domain/request.ts';
import type { EntryNumber, LedgerEntry } from '../../../shared/domain/time-bank.ts';
import type { LedgerWriter } from '../ledger/ledger-writer.ts';
import type { Office } from '../office.ts';
import { writeLedger } from './change-time-bank.ts';
import { knownHousehold } from './known-household.ts';
import { postOrRefuse } from './post-or-refuse.ts';
import { signatories } from './signatories.ts';

/** Somebody doubts the ledger: a request is opened, and nobody spends from the account until it is settled. */
export function openDispute(
  office: Office,
  input: CheckedInput<'timeBank.dispute'>,
): Output<'timeBank.dispute'> {
  const { today } = office.clock();
  const { householdId, number, text, reportedBy } = input;
  return writeLedger(office, (db, ledger) => {
    const villageId = knownHousehold(db, householdId);
    if (number !== null && !ledger.entry(number)) throw new Refusal('time-bank.not-found');
    const staff = signatories(db, input);
    const { id: requestId } = addRequest(db, {
      kind: 'ledger',
      villageId,
      reportedOn: today,
      channel: 'met',
      personId: findHousehold(db, householdId)?.headId ?? null,
      reportedBy,
      text,
      handler: staff.handler.name,
      dueOn: addDays(today, USUAL_DUE_DAYS.ledger),
    });
    const entry = writeFreezing(office, db, ledger, {
      ...staff,
      kind: 'freeze',
      householdId,
      requestId,
      number,
    });
    return { requestId, entryNumber: entry.number };
  });
}

/** What came of it; the account is free again. Refused: `time-bank.dispute-closed`. */
export function settleDispute(
  office: Office,
  { requestId, result, ...staff }: CheckedInput<'timeBank.settleDispute'>,
): Output<'timeBank.settleDispute'> {
  const { today } = office.clock();
  return writeLedger(office, (db, ledger) => {
    const dispute = findDispute(db, requestId);
    if (!dispute) throw new Refusal('time-bank.not-found');
    if (!dispute.open) throw new Refusal('time-bank.dispute-closed');
    // Among the requests it may have been closed before; what was written there stays.
    if (findRequest(db, requestId)?.state === 'open') {
      closeRequest(db, requestId, { state: 'settled', closedOn: today, result });
    }
    const entry = writeFreezing(office, db, ledger, {
      ...signatories(db, staff),
      kind: 'unfreeze',
      householdId: dispute.householdId,
      requestId,
      number: dispute.about,
    });
    return { entryNumber: entry.number };
  });
}

export function listDisputes(
  { db }: Office,
  input: CheckedInput<'timeBank.disputes'>,
): Output<'timeBank.disputes'> {
  return listStored(db, input).map(({ year, runningNo, ...dispute }) => ({
    ...dispute,
    number: requestNumber(year, runningNo),
  }));
}

interface Freezing extends Pick<LedgerEntry, 'handler' | 'reviewer'> {
  readonly kind: 'freeze' | 'unfreeze';
  readonly householdId: HouseholdId;
  readonly requestId: RequestId;
  /** The entry that is doubted. */
  readonly number: EntryNumber | null;
}

function writeFreezing(
  { clock }: Office,
  db: WritableDb,
  ledger: LedgerWriter,
  { kind, householdId, requestId, number, handler, reviewer }: Freezing,
): LedgerEntry {
  const { date } = ledger;
  const rules = rulesInForce(ledger.ruleSets(), date);
  if (rules === null) throw new Refusal('time-bank.rules-missing');
  const decisionId = addDecision(
    db,
    {
      kind,
      date,
      householdId,
      toHouseholdId: null,
      villageId: null,
      personId: null,
      minutes: 0,
      itemId: null,
      quantity: null,
      holdId: null,
      requestId,
      doubts: number,
      reason: '',
      receiverMark: 'missing',
      filedAt: '',
    },
    clock().now,
  );
  return postOrRefuse(ledger, {
    kind,
    date,
    postings: [],
    concerns: ledger.householdAccount(householdId),
    ground: entryGround.parse({ kind: 'decision', id: decisionId }),
    ruleVersion: rules.version,
    handler,
    reviewer,
    reason: '',
    reverses: null,
  });
}
