import type { PersonId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { WritableDb } from '../../db/connection.ts';
import { addConsentDecision, findLastDecision } from '../../db/stores/consents-store.ts';
import { endPair, listLivePairs } from '../../db/stores/pairs-store.ts';
import { addPerson, changePerson, type Person } from '../../db/stores/people-store.ts';
import { addPhones, replacePhones } from '../../db/stores/phones-store.ts';
import { addTraits, replaceTraits } from '../../db/stores/traits-store.ts';
import type { PersonRecord } from '../../importers/records.ts';
import type { RegisteredPerson } from './registered-person.ts';
import type { FoundPerson } from './merge-person.ts';

type PersonalPart = Pick<RegisteredPerson, 'person' | 'phones' | 'temperaments' | 'hobbies'>;

/** Adds somebody whom the registers did not know, still without a role. */
export function writeNewPerson(db: WritableDb, { record, initials, places }: FoundPerson): RegisteredPerson {
  const fields: Omit<Person, 'id'> = {
    name: record.name,
    initials,
    sex: record.sex,
    idNumber: record.idNumber,
    idStatus: record.idStatus,
    birthDate: record.birthDate,
    birthPrecision: record.birthPrecision,
    ...places,
    status: record.status,
    remark: record.remark,
  };
  const person: Person = { id: addPerson(db, fields), ...fields };
  const known: RegisteredPerson = {
    person,
    phones: record.phones,
    temperaments: record.temperaments,
    hobbies: record.hobbies,
    elder: null,
    helper: null,
  };
  addPhones(db, person.id, known.phones);
  addTraits(db, person.id, 'temperament', known.temperaments);
  addTraits(db, person.id, 'hobby', known.hobbies);
  return known;
}

/** Writes the person anew; pairs of somebody who has died or moved away end on that day. */
export function writeChangedPerson(
  db: WritableDb,
  before: RegisteredPerson,
  after: PersonalPart,
  today: CalendarDate,
): void {
  changePerson(db, after.person);
  writeLists(db, after);
  const { id, status } = after.person;
  if (status === before.person.status || (status !== 'deceased' && status !== 'moved')) return;
  for (const pair of listLivePairs(db, { personId: id, mode: 'every' })) endPair(db, pair.id, today, status);
}

/**
 * Takes over consents that the register states. A decision that is on record stays: nobody who refused
 * or withdrew is made to agree by an older list. Returns how many were added.
 */
export function writeConsents(
  db: WritableDb,
  personId: PersonId,
  record: PersonRecord,
  today: CalendarDate,
): number {
  const added = record.consents.filter((purpose) => !findLastDecision(db, personId, purpose));
  addConsents(db, personId, added, today);
  return added.length;
}

/** Consents of somebody of whom no decision is on record. */
export function addConsents(
  db: WritableDb,
  personId: PersonId,
  consents: PersonRecord['consents'],
  today: CalendarDate,
): void {
  for (const purpose of new Set(consents)) {
    addConsentDecision(db, { personId, purpose, decision: 'given', date: today, form: null });
  }
}

function writeLists(db: WritableDb, { person, phones, temperaments, hobbies }: PersonalPart): void {
  replacePhones(db, person.id, phones);
  replaceTraits(db, person.id, 'temperament', temperaments);
  replaceTraits(db, person.id, 'hobby', hobbies);
}
