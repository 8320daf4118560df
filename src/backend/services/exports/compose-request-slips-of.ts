import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { type RequestId, requestNumber } from '../../../shared/domain/request.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { townshipName } from '../../db/stores/places-store.ts';
import { listRegisterPeople } from '../../db/stores/register-lists-store.ts';
import { findRequest } from '../../db/stores/requests-store.ts';
import { composeRequestSlips } from '../../printing/request-slips/compose-request-slips.ts';
import type { Office } from '../office.ts';
import { phoneOf, placeWords } from './agreement-facts-of.ts';

/** Slips of these requests, in the order given; refused where one of them is not on record. */
export function composeRequestSlipsOf({ db }: Office, requestIds: readonly RequestId[]): RegisterDocument {
  const township = townshipName(db) ?? '';
  const personById = new Map(listRegisterPeople(db).map((person) => [person.personId, person]));
  return composeRequestSlips(
    requestIds.map((id) => {
      const stored = findRequest(db, id);
      if (!stored) throw new Refusal('requests.not-found');
      const person = stored.personId === null ? undefined : personById.get(stored.personId);
      return {
        ...stored,
        number: requestNumber(stored.year, stored.runningNo),
        townshipName: township,
        person: person ? { name: person.name, place: placeWords(person), phone: phoneOf(person) } : null,
      };
    }),
  );
}
