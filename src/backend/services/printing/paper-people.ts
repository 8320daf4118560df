import type { HouseholdId, PersonId } from '../../../shared/domain/ids.ts';
import type { PairRole } from '../../../shared/domain/pairing.ts';
import { ageOn, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import type { Person } from '../../db/stores/people-store.ts';
import type { PaperElder, PaperPerson } from '../../printing/paper-facts.ts';
import { householdWords } from '../../printing/place-words.ts';
import { readTownship } from './read-township.ts';
import { listResidencesOn } from '../../db/stores/residences-store.ts';
import type { VillageHelpLines } from './village-help-lines.ts';

/** What paper may know of people, by their number. */
export interface PaperPeople {
  person(id: PersonId): PaperPerson;
  elder(id: PersonId): PaperElder;
  /** 3组第7户, as far as it is known. */
  household(id: HouseholdId): string;
}

/** The people of a village's paper; doctor and cadre are the elder's own, else the village's. */
export function openPaperPeople(db: ReadableDb, today: CalendarDate, village: VillageHelpLines): PaperPeople {
  const township = readTownship(db);
  const { placeById, householdById, personById, phones, consents, contacts, named } = township;
  const residences = listResidencesOn(db, today);
  const helperAs = (elderId: PersonId, role: PairRole): PersonId | null =>
    township.helperByPair.get(`${String(elderId)} ${role}`) ?? null;
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
        houseWords: residences.of(id)[0]?.houseText ?? '',
        age: birthDate === null ? null : ageOn(birthDate, today),
        primaryHelperId: helperAs(id, 'primary'),
        backupHelperId: helperAs(id, 'backup'),
        contacts: contacts.of(id),
        doctor: named(id, 'village_doctor') ?? village.doctor,
        cadre: named(id, 'cadre') ?? village.cadre,
      };
    },
    household: (id) => {
      const member = township.memberWithGroup.get(id);
      const groupNo = member === undefined ? null : groupNoOf(member);
      return householdWords(groupNo, householdById.get(id)?.householdNo ?? null);
    },
  };
}
