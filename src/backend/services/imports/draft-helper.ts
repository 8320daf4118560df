import type { PersonId } from '../../../shared/domain/ids.ts';
import { addPerson, type Person } from '../../db/stores/people-store.ts';
import { replacePhones } from '../../db/stores/phones-store.ts';
import { saveHelper } from '../../db/stores/helpers-store.ts';
import type { PairRecord } from '../../importers/records.ts';
import { dailyCapMinutes } from './daily-cap.ts';
import type { ImportWriter } from './import-writer.ts';

/**
 * A helper of whom only a list of pairs tells: name, village, phone. No hours, so that no roster counts on somebody
 * who was never asked; the gaps of the registers name the rest.
 */
export function draftHelper(writer: ImportWriter, record: PairRecord): PersonId {
  const { db, people, places } = writer;
  const villageId = places.village(record.villageName, writer.townshipName);
  const fields: Omit<Person, 'id'> = {
    name: record.helperName,
    initials: writer.initialsOf(record.helperName),
    sex: 'unknown',
    idNumber: null,
    idStatus: 'missing',
    birthDate: null,
    birthPrecision: 'unknown',
    villageId,
    groupId: null,
    hamletId: null,
    householdId: null,
    status: 'active',
    remark: '',
  };
  const person: Person = { id: addPerson(db, fields), ...fields };
  const phones = record.helperPhone === null ? [] : [{ number: record.helperPhone, owner: null }];
  replacePhones(db, person.id, phones);
  const rules = places.rulesOf(villageId);
  const role = {
    personId: person.id,
    category: 'other',
    healthWords: '',
    travelMeans: 'walk',
    travelLimitMinutes: rules['travel-limit-minutes'].value,
    weeklyCapMinutes: 0,
    dailyCapMinutes: dailyCapMinutes(null, rules),
    maxElders: rules['max-elders-per-helper'].value,
  } as const;
  saveHelper(db, role);
  people.remember({
    person,
    phones,
    temperaments: [],
    hobbies: [],
    elder: null,
    helper: { role, skills: [], services: [], availability: [] },
  });
  return person.id;
}
