import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { AgreementForm, AgreementState } from '../../../shared/domain/agreement.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  endAgreement as endInStore,
  findAgreement,
  isNumberTaken,
  listAgreements as listStored,
  saveAgreement as saveInStore,
  type StoredAgreement,
} from '../../db/stores/agreements-store.ts';
import { findPerson } from '../../db/stores/people-store.ts';
import type { Office } from '../office.ts';
import { changeRequests } from './change-requests.ts';

/** An agreement that ends within so many days is to be renewed or let go. */
const SOON_DAYS = 30;

/** The signed agreements of a village's elders, or of one person. */
export function listAgreements(
  { db, clock }: Office,
  filter: CheckedInput<'requests.agreements'>,
): Output<'requests.agreements'> {
  const { today } = clock();
  return listStored(db, filter).map((stored) => ({ ...stored, state: agreementState(stored, today) }));
}

/** Writes down a signed agreement, or corrects what was written; one that was ended stays as it is. */
export function saveAgreement(
  office: Office,
  { id, form }: CheckedInput<'requests.saveAgreement'>,
): Output<'requests.saveAgreement'> {
  return changeRequests(office, 'agreement-changed', { did: id === null ? 'added' : 'changed' }, (db) => {
    if (id !== null) anAgreementInForce(db, id);
    mustBePossible(db, form);
    if (isNumberTaken(db, form.number, id)) throw new Refusal('requests.number-taken');
    return { id: saveInStore(db, id, form) };
  });
}

/** Ends an agreement before its term, or notes that the term is over. Either side may end it at any time. */
export function endAgreement(office: Office, { id, ending }: CheckedInput<'requests.endAgreement'>): void {
  changeRequests(office, 'agreement-changed', { did: 'ended' }, (db) => {
    const { form } = anAgreementInForce(db, id);
    if (ending.endedOn < form.from) throw new Refusal('requests.days-reversed');
    endInStore(db, id, ending);
  });
}

/** Whether an agreement holds on a day: ended by somebody, past its term, near its end, or in force. */
export function agreementState(
  { form: { to }, ending }: Pick<StoredAgreement, 'form' | 'ending'>,
  today: CalendarDate,
): AgreementState {
  if (ending !== null) return 'ended';
  if (to === null) return 'in-force';
  if (to < today) return 'over';
  return to <= addDays(today, SOON_DAYS) ? 'running-out' : 'in-force';
}

function anAgreementInForce(db: ReadableDb, id: StoredAgreement['id']): StoredAgreement {
  const stored = findAgreement(db, id);
  if (!stored) throw new Refusal('requests.not-found');
  if (stored.ending !== null) throw new Refusal('requests.closed');
  return stored;
}

function mustBePossible(db: ReadableDb, { elderId, helperId }: AgreementForm): void {
  if (elderId === helperId) throw new Refusal('requests.same-person');
  for (const id of [elderId, helperId]) {
    if (id !== null && !findPerson(db, id)) throw new Refusal('people.not-found');
  }
}
