import type { PersonId } from '../../../shared/domain/ids.ts';
import type { CareFlag } from '../../../shared/domain/person.ts';
import type { PersonDetail } from '../../../shared/domain/person-detail.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { ageOn, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listLiveConsents } from '../../db/stores/consents-store.ts';
import { findElder, listContacts, listNeeds } from '../../db/stores/elders-store.ts';
import { findHelper, listAvailability, listOfferedServices } from '../../db/stores/helpers-store.ts';
import { findHouseholdNo } from '../../db/stores/households-store.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import { findPerson, listHouseholdMembers, type Person } from '../../db/stores/people-store.ts';
import { listPhones } from '../../db/stores/phones-store.ts';
import { listPlaces } from '../../db/stores/places-store.ts';
import { listTraits } from '../../db/stores/traits-store.ts';
import { maskIdentityNumber } from '../../importers/mask-identity-number.ts';

/** Everything the office may see of one person; the identity number only masked. */
export function getPerson(db: ReadableDb, personId: PersonId, today: CalendarDate): PersonDetail {
  const person = findPerson(db, personId);
  if (!person) throw new Refusal('people.not-found');
  return {
    id: person.id,
    name: person.name,
    sex: person.sex,
    idNumberMasked: person.idNumber === null ? null : maskIdentityNumber(person.idNumber),
    idStatus: person.idStatus,
    birthDate: person.birthDate,
    birthPrecision: person.birthPrecision,
    age: person.birthDate === null ? null : ageOn(person.birthDate, today),
    phones: [...listPhones(db, personId).of(personId)],
    status: person.status,
    remark: person.remark,
    place: placeOf(db, person),
    temperaments: [...listTraits(db, 'temperament', personId).of(personId)],
    hobbies: [...listTraits(db, 'hobby', personId).of(personId)],
    elder: elderPart(db, personId),
    helper: helperPart(db, personId),
    consents: [...listLiveConsents(db, personId).of(personId)],
    pairs: pairsOf(db, personId),
    household: householdOf(db, person),
  };
}

function placeOf(db: ReadableDb, person: Person): PersonDetail['place'] {
  const nameById = new Map(listPlaces(db).map((place) => [place.id, place.name]));
  return {
    villageName: nameById.get(person.villageId) ?? '',
    groupName: person.groupId === null ? null : (nameById.get(person.groupId) ?? null),
    hamletName: person.hamletId === null ? null : (nameById.get(person.hamletId) ?? null),
    householdId: person.householdId,
    householdNo: person.householdId === null ? null : (findHouseholdNo(db, person.householdId) ?? null),
  };
}

function elderPart(db: ReadableDb, personId: PersonId): PersonDetail['elder'] {
  const elder = findElder(db, personId);
  if (!elder) return null;
  return {
    living: elder.living,
    healthWords: elder.healthWords,
    selfCareLevel: elder.selfCareLevel,
    selfCareSource: elder.selfCareSource,
    careFlags: [...listTraits(db, 'care_flag', personId).of(personId)] as CareFlag[],
    needs: [...listNeeds(db, personId).of(personId)],
    contacts: [...listContacts(db, personId).of(personId)],
  };
}

function helperPart(db: ReadableDb, personId: PersonId): PersonDetail['helper'] {
  const helper = findHelper(db, personId);
  if (!helper) return null;
  return {
    category: helper.category,
    travelMeans: helper.travelMeans,
    travelLimitMinutes: helper.travelLimitMinutes,
    weeklyCapMinutes: helper.weeklyCapMinutes,
    dailyCapMinutes: helper.dailyCapMinutes,
    maxElders: helper.maxElders,
    services: [...listOfferedServices(db, personId).of(personId)],
    skills: [...listTraits(db, 'skill', personId).of(personId)],
    availability: [...listAvailability(db, personId).of(personId)],
  };
}

function pairsOf(db: ReadableDb, personId: PersonId): PersonDetail['pairs'] {
  return listLivePairs(db, personId).map((pair) => {
    const isElder = pair.elderId === personId;
    const otherId = isElder ? pair.helperId : pair.elderId;
    return {
      personId: otherId,
      name: findPerson(db, otherId)?.name ?? '',
      as: isElder ? 'helper' : 'elder',
      since: pair.startDate,
    };
  });
}

function householdOf(db: ReadableDb, person: Person): PersonDetail['household'] {
  if (person.householdId === null) return [];
  return listHouseholdMembers(db, person.householdId)
    .filter((member) => member.id !== person.id)
    .map((member) => ({ personId: member.id, name: member.name }));
}
