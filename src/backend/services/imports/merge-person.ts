import type { PersonRecord } from '../../importers/records.ts';
import type { Person } from '../../db/stores/people-store.ts';
import type { Phone } from '../../db/stores/phones-store.ts';
import type { RegisteredPerson } from './registered-person.ts';

/** What a row says of a person, its places found. */
export interface FoundPerson {
  readonly record: PersonRecord;
  readonly initials: string;
  readonly places: Pick<Person, 'villageId' | 'groupId' | 'hamletId' | 'householdId'>;
}

type PersonalPart = Pick<RegisteredPerson, 'person' | 'phones' | 'temperaments' | 'hobbies'>;

/**
 * What the registers hold after this row. A blank cell never erases anything. The elders' register leads:
 * a row of the helpers' register only fills the blanks of somebody who stands in the elders' register too,
 * and phones, temperaments and hobbies of such people are what both registers say.
 */
export function mergePerson(
  known: RegisteredPerson,
  found: FoundPerson,
  from: 'elders' | 'helpers',
): PersonalPart {
  const { record, places } = found;
  const { person } = known;
  const inBoth = from === 'elders' ? known.helper !== null : known.elder !== null;
  const leads = from === 'elders' || !inBoth;
  const preferred = <Value>(mine: Value, theirs: Value, isBlank: (value: Value) => boolean): Value => {
    if (isBlank(theirs)) return mine;
    return leads || isBlank(mine) ? theirs : mine;
  };
  const isNull = (value: unknown): boolean => value === null;
  const isEmpty = (value: string): boolean => value === '';
  const takesNumber =
    record.idNumber !== null &&
    (person.idStatus !== 'valid' || record.idStatus === 'valid') &&
    (leads || person.idStatus !== 'valid') &&
    (record.idStatus === 'valid' || leads || person.idNumber === null);
  const isNumberOnRecord = record.idNumber !== null && record.idNumber === person.idNumber;
  const takesBirth = takesBirthOf(record, person, { isNumberOnRecord, leads });
  const words = (mine: readonly string[], theirs: readonly string[]): readonly string[] =>
    inBoth ? [...new Set([...mine, ...theirs])] : theirs.length > 0 ? theirs : mine;
  return {
    person: {
      id: person.id,
      name: leads ? record.name : person.name,
      initials: leads ? found.initials : person.initials,
      sex: preferred(person.sex, record.sex, (value) => value === 'unknown'),
      idNumber: takesNumber ? record.idNumber : person.idNumber,
      idStatus: takesNumber && !isNumberOnRecord ? record.idStatus : person.idStatus,
      birthDate: takesBirth ? record.birthDate : person.birthDate,
      birthPrecision: takesBirth ? record.birthPrecision : person.birthPrecision,
      villageId: leads ? places.villageId : person.villageId,
      groupId: preferred(person.groupId, places.groupId, isNull),
      hamletId: preferred(person.hamletId, places.hamletId, isNull),
      householdId: preferred(person.householdId, places.householdId, isNull),
      status: mergedStatus(person.status, record.status, leads),
      remark: preferred(person.remark, record.remark, isEmpty),
    },
    phones: inBoth
      ? joinedPhones(known.phones, record.phones)
      : record.phones.length > 0
        ? record.phones
        : known.phones,
    temperaments: words(known.temperaments, record.temperaments),
    hobbies: words(known.hobbies, record.hobbies),
  };
}

/**
 * What an identity number says of the birth is no news where this very number is on record; nor is a part (1943, or
 * March 1943) of the day that is. The day to a known month or year is taken from either register.
 */
function takesBirthOf(
  { idNumber, birthDate, birthPrecision }: PersonRecord,
  person: Person,
  { isNumberOnRecord, leads }: { readonly isNumberOnRecord: boolean; readonly leads: boolean },
): boolean {
  if (birthDate === null) return false;
  if (person.birthDate === null) return true;
  if (isNumberOnRecord && birthInNumber(idNumber ?? '') === birthDate.replaceAll('-', '')) return false;
  const letters = BIRTH_LETTERS[birthPrecision];
  const knownLetters = BIRTH_LETTERS[person.birthPrecision];
  const shared = Math.min(letters, knownLetters);
  if (birthDate.slice(0, shared) === person.birthDate.slice(0, shared)) return letters > knownLetters;
  return leads;
}

/** Letters of `YYYY-MM-DD` that a precision vouches for. */
const BIRTH_LETTERS: Readonly<Record<Person['birthPrecision'], number>> = {
  unknown: 0,
  year: 4,
  month: 7,
  day: 10,
};

function birthInNumber(idNumber: string): string {
  return idNumber.length === 15 ? `19${idNumber.slice(6, 12)}` : idNumber.slice(6, 14);
}

/** An older list must not raise the dead: only who was away can be back by a row that says nothing. */
function mergedStatus(mine: Person['status'], theirs: Person['status'], leads: boolean): Person['status'] {
  if (theirs !== 'active') return mine === 'deceased' ? mine : theirs;
  return mine === 'away' && leads ? 'active' : mine;
}

function joinedPhones(mine: readonly Phone[], theirs: readonly Phone[]): readonly Phone[] {
  return [...mine, ...theirs.filter((phone) => !mine.some((other) => other.number === phone.number))];
}
