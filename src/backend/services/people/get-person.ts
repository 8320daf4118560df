import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ConsentLine, PersonDetail } from '../../../shared/domain/person-detail.ts';
import type { FiveSenior } from '../../../shared/domain/person-profile.ts';
import { visitLevelOf } from '../../../shared/domain/visit-level.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { ageOn, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listAssessments } from '../../db/stores/assessments-store.ts';
import { listConsentHistory } from '../../db/stores/consents-store.ts';
import { listFamilyWords } from '../../db/stores/family-words-store.ts';
import { findHouseholdNo } from '../../db/stores/households-store.ts';
import { rulesInForce } from '../../db/stores/office-rules-store.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import {
  findPerson,
  findPersonExtras,
  listHouseholdMembers,
  type Person,
} from '../../db/stores/people-store.ts';
import { listPersonRoles, listTeamsOf } from '../../db/stores/person-roles-store.ts';
import { listPhoneEntries } from '../../db/stores/phones-store.ts';
import { listPlaces } from '../../db/stores/places-store.ts';
import { listResidences } from '../../db/stores/residences-store.ts';
import { listTraits, type TraitKind } from '../../db/stores/traits-store.ts';
import { maskIdentityNumber } from '../../importers/mask-identity-number.ts';
import { findNearestHelpers } from './find-nearest-helpers.ts';
import { loadElderProfile } from './load-elder-profile.ts';
import { loadHelperProfile } from './load-helper-profile.ts';
import { relationsAsSeenBy } from './relations-as-seen-by.ts';

/** Everything the office may see of one person; the identity number only masked. */
export function getPerson(db: ReadableDb, personId: PersonId, today: CalendarDate): PersonDetail {
  const person = findPerson(db, personId);
  const extras = findPersonExtras(db, personId);
  if (!person || !extras) throw new Refusal('people.not-found');
  const words = (kind: TraitKind): string[] => [...listTraits(db, kind, personId).of(personId)];
  const age = person.birthDate === null ? null : ageOn(person.birthDate, today);
  const consentHistory = listConsentHistory(db, personId);
  const elder = elderPart(db, person, age);
  return {
    id: person.id,
    name: person.name,
    sex: person.sex,
    idNumberMasked: person.idNumber === null ? null : maskIdentityNumber(person.idNumber),
    idStatus: person.idStatus,
    birthDate: person.birthDate,
    birthPrecision: person.birthPrecision,
    age,
    ...extras,
    fiveSenior: words('five_senior') as FiveSenior[],
    roles: [...listPersonRoles(db, personId).of(personId)],
    phones: listPhoneEntries(db, personId),
    status: person.status,
    remark: person.remark,
    place: placeOf(db, person),
    residences: listResidences(db, personId),
    temperaments: words('temperament'),
    hobbies: words('hobby'),
    elder,
    helper: loadHelperProfile(db, personId),
    relations: relationsAsSeenBy(db, personId),
    assessments: listAssessments(db, personId),
    consents: inForce(consentHistory),
    consentHistory,
    familyWords: listFamilyWords(db, personId),
    nearestHelpers: elder === null ? [] : findNearestHelpers(db, personId, today),
    pairs: pairsOf(db, personId),
    household: householdOf(db, person),
    teams: listTeamsOf(db, personId),
  };
}

function placeOf(db: ReadableDb, person: Person): PersonDetail['place'] {
  const nameById = new Map(listPlaces(db).map((place) => [place.id, place.name]));
  return {
    villageId: person.villageId,
    villageName: nameById.get(person.villageId) ?? '',
    groupId: person.groupId,
    groupName: person.groupId === null ? null : (nameById.get(person.groupId) ?? null),
    hamletId: person.hamletId,
    hamletName: person.hamletId === null ? null : (nameById.get(person.hamletId) ?? null),
    householdId: person.householdId,
    householdNo: person.householdId === null ? null : (findHouseholdNo(db, person.householdId) ?? null),
  };
}

function elderPart(db: ReadableDb, person: Person, age: number | null): PersonDetail['elder'] {
  const profile = loadElderProfile(db, person.id);
  if (!profile) return null;
  const veryOldFromAge = rulesInForce(db, person.villageId)['older-elder-from-age'].value;
  const nameOf = (id: PersonId | null): string | null =>
    id === null ? null : (findPerson(db, id)?.name ?? null);
  return {
    ...profile,
    visitLevelComputed: visitLevelOf({ ...profile, age, veryOldFromAge }),
    doctorName: nameOf(profile.doctorId),
    cadreName: nameOf(profile.cadreId),
  };
}

/** Of each purpose the newest decision, where that is a yes. */
function inForce(history: readonly ConsentLine[]): ConsentLine[] {
  const newest = new Map<ConsentLine['purpose'], ConsentLine>();
  for (const line of history) if (!newest.has(line.purpose)) newest.set(line.purpose, line);
  return [...newest.values()].filter((line) => line.decision === 'given');
}

function pairsOf(db: ReadableDb, personId: PersonId): PersonDetail['pairs'] {
  return listLivePairs(db, { personId, mode: 'every' }).map((pair) => {
    const isElder = pair.elderId === personId;
    const otherId = isElder ? pair.helperId : pair.elderId;
    return {
      personId: otherId,
      name: findPerson(db, otherId)?.name ?? '',
      as: isElder ? 'helper' : 'elder',
      role: pair.role,
      mode: pair.mode,
      since: pair.startDate,
    };
  });
}

function householdOf(db: ReadableDb, person: Person): PersonDetail['household'] {
  if (person.householdId === null) return [];
  return listHouseholdMembers(db, person.householdId)
    .filter((member) => member.id !== person.id)
    .map((member) => ({
      personId: member.id,
      name: member.name,
      relationToHead: findPersonExtras(db, member.id)?.relationToHead ?? '',
    }));
}
