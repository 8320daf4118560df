import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { type ServiceRecordId, STOPPING_REMARKS } from '../../../shared/domain/attendance.ts';
import type { EntryNumber, LedgerObjection } from '../../../shared/domain/time-bank.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { addCorrection, findRecord, type StoredRecord } from '../../db/stores/service-records-store.ts';
import { creditsOf } from '../ledger/credit-records.ts';
import { type LedgerWriter, openLedger } from '../ledger/ledger-writer.ts';
import type { Office } from '../office.ts';
import { deposit, type TwoPeople } from './deposit.ts';
import { knownStaff } from './known-staff.ts';
import { openRemarks } from './open-remarks.ts';
import { sheetById } from './sheet-at-hand.ts';
import { signatoryOf } from './signatory-of.ts';

/**
 * Puts a checked record right. The wrong one is kept and names the one in its place; what it earned is reversed, and the new
 * one earns what it earns. Two people stand for it, as for the first one.
 */
export function correctRecord(
  { db, clock, tell }: Office,
  { recordId, entry, reason, enteredBy, checkedBy }: CheckedInput<'attendance.correct'>,
): Output<'attendance.correct'> {
  if (enteredBy === checkedBy) throw new Refusal('attendance.same-person');
  const { today, now } = clock();
  const corrected = db.transaction(() => {
    const wrong = aRecordInInk(db, recordId);
    const people = {
      handler: signatoryOf(knownStaff(db, enteredBy)),
      reviewer: signatoryOf(knownStaff(db, checkedBy)),
    };
    const sheet = sheetById(db, wrong.sheetId);
    const right = { ...entry, lineNo: wrong.lineNo };
    const remarks = openRemarks(db, today)(sheet, [right], wrong.id);
    const stopping = remarks.filter(({ remark }) => STOPPING_REMARKS.has(remark));
    if (stopping.length > 0) throw new Refusal('attendance.lines-stopped', { count: stopping.length });
    const id = addCorrection(
      db,
      wrong,
      { entry: right, visitKey: wrong.visitKey, title: wrong.title },
      { enteredBy, checkedBy, reason },
    );
    const record = findRecord(db, id);
    if (record === undefined) throw new Error('A record that was just written is not there');
    const ledger = openLedger(db, { today, now });
    const [credit] = creditsOf(db, [record], ledger.ruleSets());
    // First the new minutes, then the old ones back: a household that spent some of them is not stopped on the way.
    if (credit !== undefined) deposit(db, ledger, record, credit, people);
    const standing = ledger.standingOn({ kind: 'service', id: wrong.id });
    if (standing !== null) reverse(ledger, standing, people, reason);
    return id;
  });
  tell('data.changed', { areas: ['attendance', 'time-bank', 'supervision'] });
  return { recordId: corrected };
}

function aRecordInInk(db: ReadableDb, id: ServiceRecordId): StoredRecord {
  const record = findRecord(db, id);
  if (record === undefined) throw new Refusal('attendance.record-not-found');
  if (!record.checked) throw new Refusal('attendance.not-checked');
  if (record.correctedBy !== null) throw new Refusal('attendance.corrected-before');
  return record;
}

function reverse(ledger: LedgerWriter, number: EntryNumber, people: TwoPeople, reason: string): void {
  const original = ledger.entry(number);
  const { handler, reviewer } = people;
  if (original === undefined || handler === null) throw new Error('What stands in the ledger is not there');
  const { objection } = ledger.post({
    kind: 'reversal',
    date: ledger.date,
    postings: original.postings.map((line) => ({ ...line, minutes: -line.minutes })),
    concerns: null,
    ground: original.ground,
    ruleVersion: original.ruleVersion,
    handler,
    reviewer,
    reason,
    reverses: number,
  });
  if (objection !== null) throw refusalOf(objection);
}

function refusalOf(objection: LedgerObjection): Error {
  if (objection === 'not-enough-minutes') return new Refusal('attendance.minutes-spent');
  if (objection === 'reviewer-of-household') return new Refusal('attendance.own-household');
  return new Error(`A reversal is objected to: ${objection}`);
}
