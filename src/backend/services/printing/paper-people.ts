import type { HouseholdId, PersonId } from '../../../shared/domain/ids.ts';
import type { PairRole } from '../../../shared/domain/pairing.ts';
import { ageOn, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listLiveConsents } from '../../db/stores/consents-store.ts';
import { listContacts } from '../../db/stores/elders-store.ts';
import { listHouseholds } from '../../db/stores/households-store.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import { listPeople, type Person } from '../../db/stores/people-store.ts';
import { listPhones } from '../../db/stores/phones-store.ts';
import { listPlaces } from '../../db/stores/places-store.ts';
import { listNamedForElders, type NamedForElder } from '../../db/stores/village-contacts-store.ts';
import type { PaperElder, PaperHelpLine, PaperPerson } from '../../printing/paper-facts.ts';
import { householdWords } from '../../printing/place-words.ts';
import type { VillageHelpLines } from './village-help-lines.ts';

/** What paper may know of people, by their number. */
export interface PaperPeople {
  person(id: PersonId): PaperPerson;
  elder(id: PersonId): PaperElder;
  /** 3组第7户, as far as it is known. */
  household(id: HouseholdId): string;
}

/** Reads the register once for all sheets of a village. */
export function openPaperPeople(db: ReadableDb, today: CalendarDate, village: VillageHelpLines): PaperPeople {
  const placeById = new Map(listPlaces(db).map((place) => [place.id, place]));
  const householdById = new Map(listHouseholds(db).map((household) => [household.id, household]));
  const people = listPeople(db);
  const personById = new Map(people.map((person) => [person.id, person]));
  const phones = listPhones(db);
  const consents = listLiveConsents(db);
  const contacts = listContacts(db);
  const namedForElders = listNamedForElders(db);
  const pairs = listLivePairs(db);
  const named = (id: PersonId, as: NamedForElder['as']): PaperHelpLine | undefined =>
    namedForElders.find((line) => line.elderId === id && line.as === as);
  const helperAs = (elderId: PersonId, role: PairRole): PersonId | null =>
    pairs.find((pair) => pair.elderId === elderId && pair.role === role)?.helperId ?? null;
  const groupNoOf = ({ groupId }: Person): number | null =>
    groupId === null ? null : (placeById.get(groupId)?.groupNo ?? null);

  const known = (id: PersonId): Person => {
    const person = personById.get(id);
    if (!person) throw new Error(`A visit without its person: ${String(id)}`);
    return person;
  };
  const paperPerson = (id: PersonId): PaperPerson => {
    const person = known(id);
    return {
      personId: id,
      name: person.name,
      groupNo: groupNoOf(person),
      hamletName: person.hamletId === null ? null : (placeById.get(person.hamletId)?.name ?? null),
      householdNo:
        person.householdId === null ? null : (householdById.get(person.householdId)?.householdNo ?? null),
      phones: phones.of(id).map((phone) => phone.number),
      consents: new Set(consents.of(id).map((consent) => consent.purpose)),
    };
  };
  return {
    person: paperPerson,
    elder: (id) => {
      const { birthDate } = known(id);
      return {
        ...paperPerson(id),
        age: birthDate === null ? null : ageOn(birthDate, today),
        primaryHelperId: helperAs(id, 'primary'),
        backupHelperId: helperAs(id, 'backup'),
        contacts: contacts.of(id),
        doctor: named(id, 'village_doctor') ?? village.doctor,
        cadre: named(id, 'cadre') ?? village.cadre,
      };
    },
    household: (id) => {
      const member = people.find((person) => person.householdId === id && person.groupId !== null);
      const groupNo = member === undefined ? null : groupNoOf(member);
      return householdWords(groupNo, householdById.get(id)?.householdNo ?? null);
    },
  };
}
