import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { type RequestForm, type RequestId, requestNumber } from '../../../shared/domain/request.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findPerson } from '../../db/stores/people-store.ts';
import { findPlace } from '../../db/stores/places-store.ts';
import {
  addRequest,
  changeRequest,
  closeRequest as closeInStore,
  findRequest,
  reopenRequest as reopenInStore,
  type StoredRequest,
} from '../../db/stores/requests-store.ts';
import type { Office } from '../office.ts';
import { changeRequests } from './change-requests.ts';

/** Writes a request down, or changes one that is still open. What is settled is opened again before it is changed. */
export function saveRequest(
  office: Office,
  { id, form }: CheckedInput<'requests.save'>,
): Output<'requests.save'> {
  return changeRequests(office, 'request-changed', { did: id === null ? 'added' : 'changed' }, (db) => {
    mustBePossible(db, form);
    if (id === null) {
      const added = addRequest(db, form);
      return { id: added.id, number: requestNumber(added.year, added.runningNo) };
    }
    const { year, runningNo } = anOpenRequest(db, id);
    changeRequest(db, id, form);
    return { id, number: requestNumber(year, runningNo) };
  });
}

/** What came of it. Closed means closed: nothing is changed until somebody opens it again. */
export function closeRequest(office: Office, { id, closing }: CheckedInput<'requests.close'>): void {
  changeRequests(office, 'request-changed', { did: closing.state }, (db) => {
    const { reportedOn } = anOpenRequest(db, id);
    if (closing.closedOn < reportedOn) throw new Refusal('requests.days-reversed');
    closeInStore(db, id, closing);
  });
}

export function reopenRequest(office: Office, id: RequestId): void {
  changeRequests(office, 'request-changed', { did: 'reopened' }, (db) => {
    if (!findRequest(db, id)) throw new Refusal('requests.not-found');
    reopenInStore(db, id);
  });
}

function anOpenRequest(db: ReadableDb, id: RequestId): StoredRequest {
  const stored = findRequest(db, id);
  if (!stored) throw new Refusal('requests.not-found');
  if (stored.state !== 'open') throw new Refusal('requests.closed');
  return stored;
}

function mustBePossible(db: ReadableDb, { villageId, personId, reportedOn, dueOn }: RequestForm): void {
  if (findPlace(db, villageId)?.level !== 'village') throw new Refusal('places.not-found');
  if (personId !== null && !findPerson(db, personId)) throw new Refusal('people.not-found');
  if (dueOn < reportedOn) throw new Refusal('requests.days-reversed');
}
