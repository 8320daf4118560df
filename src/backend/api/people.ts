import type { peopleCalls } from '../../shared/contract/people.ts';
import { addAssessment, removeAssessment } from '../services/people/add-assessment.ts';
import { changeMany, previewBulk } from '../services/people/change-many.ts';
import { checkPerson } from '../services/people/check-person.ts';
import { getPerson } from '../services/people/get-person.ts';
import { listPeopleRows } from '../services/people/list-people.ts';
import { placeTree } from '../services/people/place-tree.ts';
import { recordConsent } from '../services/people/record-consent.ts';
import { recordFamilyWord, removeFamilyWord } from '../services/people/record-family-word.ts';
import { savePerson } from '../services/people/save-person.ts';
import { saveRelations } from '../services/people/save-relations.ts';
import { saveResidences } from '../services/people/save-residences.ts';
import { setStatus } from '../services/people/set-status.ts';
import { withdrawConsent } from '../services/people/withdraw-consent.ts';
import type { HandlersFor } from './handler.ts';

export const peopleHandlers: HandlersFor<keyof typeof peopleCalls> = {
  'people.placeTree': ({ db }) => placeTree(db),
  'people.list': ({ db, clock }, input) => listPeopleRows(db, input, clock().today),
  'people.get': ({ db, clock }, { personId }) => getPerson(db, personId, clock().today),
  'people.check': ({ db, clock }, input) => checkPerson(db, input, clock().today),
  'people.save': savePerson,
  'people.setStatus': setStatus,
  'people.saveRelations': saveRelations,
  'people.saveResidences': saveResidences,
  'people.addAssessment': addAssessment,
  'people.removeAssessment': removeAssessment,
  'people.previewBulk': previewBulk,
  'people.changeMany': changeMany,
  'people.recordConsent': recordConsent,
  'people.withdrawConsent': withdrawConsent,
  'people.recordFamilyWord': recordFamilyWord,
  'people.removeFamilyWord': (office, input) => {
    removeFamilyWord(office, input);
    return {};
  },
};
