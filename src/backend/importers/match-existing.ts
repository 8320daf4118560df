import type { PersonId } from '../../shared/domain/ids.ts';
import type { BirthPrecision, IdStatus } from '../../shared/domain/person.ts';
import { compareIdentity } from './identity/compare-identity.ts';
import { fitsMask } from './identity/masked-number.ts';
import type { ElderRecord, HelperRecord, PairRecord } from './records.ts';
import { nameWithoutVariants } from './variant-characters.ts';

/** What matching needs to know of a person who is already in the registers. */
export interface KnownPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly villageName: string;
  readonly idNumber: string | null;
  readonly idStatus: IdStatus;
  readonly birthDate: string | null;
  readonly birthPrecision: BirthPrecision;
  readonly groupNo: number | null;
  readonly hamletName: string | null;
  readonly householdNo: string | null;
  readonly phoneNumbers: readonly string[];
  readonly isElder: boolean;
  readonly isHelper: boolean;
}

/** Built once for a file, so that thousands of records are matched without looking at everybody each time. */
export interface KnownPeople {
  readonly byTrueNumber: ReadonlyMap<string, KnownPerson>;
  readonly byNameAndVillage: ReadonlyMap<string, readonly KnownPerson[]>;
  /** The same, 劉 and 刘 written alike. */
  readonly byPlainNameAndVillage: ReadonlyMap<string, readonly KnownPerson[]>;
  readonly byNameAndPhone: ReadonlyMap<string, readonly KnownPerson[]>;
}

/** `certain` needs no question; `proposed` is a doubt that the clerk settles. */
export interface Match {
  readonly personId: PersonId;
  readonly certainty: 'certain' | 'proposed';
  /** Why a proposal is one; undefined where the words fit and only the number is missing. */
  readonly because?: 'name-variant' | 'two-numbers';
}

export function indexKnownPeople(people: Iterable<KnownPerson>): KnownPeople {
  const byTrueNumber = new Map<string, KnownPerson>();
  const byNameAndVillage = new Map<string, KnownPerson[]>();
  const byPlainNameAndVillage = new Map<string, KnownPerson[]>();
  const byNameAndPhone = new Map<string, KnownPerson[]>();
  for (const person of people) {
    if (person.idNumber !== null && person.idStatus === 'valid') byTrueNumber.set(person.idNumber, person);
    append(byNameAndVillage, keyOf(person.name, person.villageName), person);
    append(byPlainNameAndVillage, keyOf(nameWithoutVariants(person.name), person.villageName), person);
    for (const phone of person.phoneNumbers) append(byNameAndPhone, keyOf(person.name, phone), person);
  }
  return { byTrueNumber, byNameAndVillage, byPlainNameAndVillage, byNameAndPhone };
}

/**
 * Finds who a record speaks of, in this order: the same identity number; name, village and a number that is hidden in
 * its middle or differs only by a lost tail or two swapped digits; name, village, household and year of birth; and as a
 * question only, name, village and month of birth with nothing against it, or name, village and household where one
 * side knows no birth. Never by name alone.
 */
export function matchPerson(record: ElderRecord | HelperRecord, known: KnownPeople): Match | null {
  const sameNumber = record.idStatus === 'valid' ? known.byTrueNumber.get(record.idNumber ?? '') : undefined;
  if (sameNumber !== undefined) return { personId: sameNumber.personId, certainty: 'certain' };
  const namesakes = known.byNameAndVillage.get(keyOf(record.name, record.villageName)) ?? [];
  const masked = onlyOne(
    namesakes.filter((person) => fitsMask(record.idMask, person.idNumber)),
    'certain',
  );
  if (masked !== null) return masked;
  const similar = namesakes.filter((person) => ['same', 'similar'].includes(compareIdentity(record, person)));
  if (similar.length > 0) return onlyOne(similar, 'certain');
  const open = namesakes.filter((person) => compareIdentity(record, person) === 'unknown');
  const householdNo = 'householdNo' in record ? record.householdNo : null;
  const atHome = open.filter(
    (person) =>
      householdNo !== null && person.householdNo === householdNo && haveSameBirth(record, person, YEAR),
  );
  if (atHome.length > 0) return onlyOne(atHome, 'certain');
  const alike = open.filter((person) => livesWhere(record, person) && haveSameBirth(record, person, MONTH));
  if (alike.length > 0) return onlyOne(alike, 'proposed');
  // Of one household, and a side of which no birth is known: without the question each list would add them anew.
  const undated = open.filter(
    (person) =>
      householdNo !== null &&
      person.householdNo === householdNo &&
      (record.birthDate === null || person.birthDate === null),
  );
  if (undated.length > 0) return onlyOne(undated, 'proposed');
  return proposeVariant(record, known) ?? proposeOtherNumber(namesakes, record, householdNo);
}

/** 刘桂英 and 劉桂英 of one village, where a number or household and birth speak for it too. */
function proposeVariant(record: ElderRecord | HelperRecord, known: KnownPeople): Match | null {
  const plainName = nameWithoutVariants(record.name);
  const variants = (known.byPlainNameAndVillage.get(keyOf(plainName, record.villageName)) ?? []).filter(
    (person) => person.name !== record.name,
  );
  const fitting = variants.filter((person) => {
    const likeness = compareIdentity(record, person);
    if (likeness === 'same' || likeness === 'similar') return true;
    return likeness === 'unknown' && livesWhere(record, person) && haveSameBirth(record, person, MONTH);
  });
  const match = onlyOne(fitting, 'proposed');
  return match && { ...match, because: 'name-variant' };
}

/** Two right numbers, one name, one household: an old number that was corrected, or two namesakes. */
function proposeOtherNumber(
  namesakes: readonly KnownPerson[],
  record: ElderRecord | HelperRecord,
  householdNo: string | null,
): Match | null {
  if (householdNo === null || record.idStatus !== 'valid') return null;
  const match = onlyOne(
    namesakes.filter((person) => person.idStatus === 'valid' && person.householdNo === householdNo),
    'proposed',
  );
  return match && { ...match, because: 'two-numbers' };
}

/** Who an old pair speaks of; each side null where the registers do not tell. */
export function matchPairPeople(
  record: PairRecord,
  known: KnownPeople,
): { readonly elder: Match | null; readonly helper: Match | null } {
  return { elder: matchPairElder(record, known), helper: matchPairHelper(record, known) };
}

/** By number; else by a damaged number with name and village. An elder without any number is not guessed. */
function matchPairElder(record: PairRecord, known: KnownPeople): Match | null {
  const { elderIdNumber: idNumber, elderIdMask } = record;
  const elders = (known.byNameAndVillage.get(keyOf(record.elderName, record.villageName)) ?? []).filter(
    (person) => person.isElder,
  );
  if (idNumber === null) {
    return onlyOne(
      elders.filter((person) => fitsMask(elderIdMask, person.idNumber)),
      'certain',
    );
  }
  const sameNumber = known.byTrueNumber.get(idNumber);
  if (sameNumber?.isElder === true) return { personId: sameNumber.personId, certainty: 'certain' };
  const identity = { idNumber, idStatus: record.elderIdStatus };
  const likeness = elders.map((person) => ({ person, likeness: compareIdentity(identity, person) }));
  const similar = likeness.filter((one) => one.likeness === 'same' || one.likeness === 'similar');
  return onlyOne(
    similar.map(({ person }) => person),
    'certain',
  );
}

/** What a list says of a helper. */
export type NamedHelper = Pick<PairRecord, 'villageName' | 'helperName' | 'helperPhone'>;

/** By name and phone; without a phone by name and village, if only one helper there bears the name. */
export function matchPairHelper(record: NamedHelper, known: KnownPeople): Match | null {
  if (record.helperPhone !== null) {
    const byPhone = known.byNameAndPhone.get(keyOf(record.helperName, record.helperPhone)) ?? [];
    const helpers = byPhone.filter((person) => person.isHelper);
    if (helpers.length > 0) return onlyOne(helpers, 'certain');
  }
  return onlyOne(helpersNamed(record, known), 'proposed');
}

/** Helpers of the village who bear the name of a pair's helper; none where the registers do not know the name. */
export function helpersNamed(record: NamedHelper, known: KnownPeople): readonly KnownPerson[] {
  const namesakes = known.byNameAndVillage.get(keyOf(record.helperName, record.villageName)) ?? [];
  return namesakes.filter((person) => person.isHelper);
}

/** Two candidates are none; the same person found twice (one phone in two registers) is one. */
function onlyOne(people: readonly KnownPerson[], certainty: Match['certainty']): Match | null {
  const [first] = people;
  if (first === undefined || people.some((person) => person.personId !== first.personId)) return null;
  return { personId: first.personId, certainty };
}

/** Letters of `YYYY-MM-DD` that a precision vouches for. */
const LETTERS_KNOWN: Readonly<Record<BirthPrecision, number>> = { unknown: 0, year: 4, month: 7, day: 10 };
const YEAR = LETTERS_KNOWN.year;
const MONTH = LETTERS_KNOWN.month;

/** Equal as far as both sides know, and known to `leastLetters` at least. */
function haveSameBirth(
  record: ElderRecord | HelperRecord,
  person: KnownPerson,
  leastLetters: number,
): boolean {
  if (record.birthDate === null || person.birthDate === null) return false;
  const letters = Math.min(LETTERS_KNOWN[record.birthPrecision], LETTERS_KNOWN[person.birthPrecision]);
  return letters >= leastLetters && record.birthDate.slice(0, letters) === person.birthDate.slice(0, letters);
}

/** Nothing of the place speaks against it: the hamlets agree, or where one is unknown, the groups. */
function livesWhere(record: ElderRecord | HelperRecord, person: KnownPerson): boolean {
  if (record.hamletName !== null && person.hamletName !== null)
    return record.hamletName === person.hamletName;
  return record.groupNo !== null && record.groupNo === person.groupNo;
}

function keyOf(name: string, other: string): string {
  return `${name}\u0000${other}`;
}

function append(index: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void {
  const people = index.get(key);
  if (people === undefined) index.set(key, [person]);
  else people.push(person);
}
