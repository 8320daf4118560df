import { ageOn, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ConsentPurpose } from '../../../shared/domain/person.ts';
import type { RegisterPerson } from '../../db/stores/register-lists-store.ts';
import type { PersonColumn } from '../../importers/person-row/person-columns.ts';
import {
  birthWords,
  FIVE_SENIOR_WORD,
  lunarWords,
  maskedIdNumber,
  ROLE_WORD,
  SEX_WORD,
  STATUS_WORD,
} from '../../printing/registers/register-words.ts';
import type { RegisterCell } from '../../printing/registers/register-sheet.ts';

export type PersonCell = (person: RegisterPerson) => RegisterCell | null;

/** How a list is to be written. */
export interface WritingRules {
  readonly today: CalendarDate;
  /** True only where a reason was given and written down. */
  readonly wholeIdNumbers: boolean;
}

export const yesOrBlank = (isSo: boolean): string => (isSo ? '是' : '');
export const listOf = (words: readonly string[]): string => words.join('、');

/** What stands in each column that the elders' and the helpers' register share; null for what is only read. */
export function personCells(
  rules: WritingRules,
): Readonly<Record<Exclude<PersonColumn, 'registeredHere'>, PersonCell>> {
  const agreed =
    (purpose: ConsentPurpose): PersonCell =>
    (person) =>
      yesOrBlank(person.consents.has(purpose));
  return {
    name: (person) => person.name,
    sex: (person) => SEX_WORD[person.sex],
    idNumber: (person) => (rules.wholeIdNumbers ? person.idNumber : maskedIdNumber(person.idNumber)),
    birth: (person) => birthWords(person.birthDate, person.birthPrecision),
    age: (person) => (person.birthDate === null ? null : ageOn(person.birthDate, rules.today)),
    village: (person) => person.villageName,
    group: (person) => (person.groupNo === null ? null : `${person.groupNo}组`),
    hamlet: (person) => person.hamletName,
    phone: (person) => person.phones.map(({ number, owner }) => `${owner ?? ''}${number}`).join('/'),
    temperaments: (person) => listOf(person.words('temperament')),
    hobbies: (person) => listOf(person.words('hobby')),
    nameNote: (person) => person.nameNote,
    nickname: (person) => person.nickname,
    nation: (person) => person.nation,
    dialect: (person) => person.dialect,
    relationToHead: (person) => person.relationToHead,
    registeredElsewhere: (person) => yesOrBlank(person.registeredElsewhere),
    party: (person) => (person.partyMember ? '党员' : null),
    fiveSenior: (person) => listOf(wordsOf(person.words('five_senior'), FIVE_SENIOR_WORD)),
    otherRoles: (person) => listOf(person.roles.map((role) => ROLE_WORD[role])),
    lunarBirthday: (person) => lunarWords(person.lunarBirthday),
    status: (person) => STATUS_WORD[person.status],
    consentBasic: agreed('basic_service'),
    consentHealth: agreed('health_data'),
    consentList: agreed('public_list'),
    consentCard: agreed('wall_card'),
    consentPoints: agreed('points_public'),
    consentPhoto: agreed('photo'),
    consentChildren: agreed('share_with_children'),
    consentCounty: agreed('share_with_county'),
    remark: (person) => person.remark,
  };
}

/** Office words of stored codes; a code that has none stands as it is stored. */
export function wordsOf(codes: readonly string[], wordByCode: Readonly<Record<string, string>>): string[] {
  return codes.map((code) => wordByCode[code] ?? code);
}
