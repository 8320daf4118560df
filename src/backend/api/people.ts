import type { peopleCalls } from '../../shared/contract/people.ts';
import { getPerson } from '../services/people/get-person.ts';
import { listPeopleRows } from '../services/people/list-people.ts';
import { placeTree } from '../services/people/place-tree.ts';
import { recordConsent } from '../services/people/record-consent.ts';
import { withdrawConsent } from '../services/people/withdraw-consent.ts';
import type { HandlersFor } from './handler.ts';

export const peopleHandlers: HandlersFor<keyof typeof peopleCalls> = {
  'people.placeTree': ({ db }) => placeTree(db),
  'people.list': ({ db, clock }, input) => listPeopleRows(db, input, clock().today),
  'people.get': ({ db, clock }, { personId }) => getPerson(db, personId, clock().today),
  'people.recordConsent': recordConsent,
  'people.withdrawConsent': withdrawConsent,
};
