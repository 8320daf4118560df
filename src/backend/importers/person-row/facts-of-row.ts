import type { FiveSenior, LunarBirthday, PersonRole } from '../../../shared/domain/person-profile.ts';
import { readLunarBirthday } from '../cells/lunar-words.ts';
import { isNo, isYes, FIVE_SENIOR_WORDS, ROLE_WORDS } from '../cells/office-words.ts';
import { readRelationToHead } from '../cells/relation-words.ts';
import { isCallingName } from '../cells/name-oddities.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import type { PersonColumn } from './person-columns.ts';
import { freeTextOfRow, wordsOfRow, yesOrNoOfRow } from './words-of-row.ts';

/** What registers add about a person besides who and where: all of it may be blank. */
export interface FactsOfRow {
  readonly nameNote: string;
  readonly nickname: string;
  readonly nation: string;
  readonly dialect: string;
  readonly lunarBirthday: LunarBirthday | null;
  readonly relationToHead: string;
  readonly registeredElsewhere: boolean | null;
  readonly partyMember: boolean | null;
  readonly fiveSenior: readonly FiveSenior[];
  readonly roles: readonly PersonRole[];
}

export function factsOfRow(row: SheetRow<PersonColumn>, name: string, remarks: string[]): FactsOfRow {
  return {
    nameNote: freeTextOfRow(row, 'nameNote', 30, remarks),
    nickname: freeTextOfRow(row, 'nickname', 30, remarks) || (isCallingName(name) ? name : ''),
    nation: freeTextOfRow(row, 'nation', 20, remarks),
    dialect: freeTextOfRow(row, 'dialect', 30, remarks),
    lunarBirthday: lunarBirthdayOfRow(row, remarks),
    relationToHead: relationOfRow(row),
    registeredElsewhere: registeredElsewhereOfRow(row, remarks),
    partyMember: partyOfRow(row, remarks),
    fiveSenior: wordsOfRow(row, 'fiveSenior', FIVE_SENIOR_WORDS, remarks),
    roles: wordsOfRow(row, 'otherRoles', ROLE_WORDS, remarks),
  };
}

function lunarBirthdayOfRow(row: SheetRow<PersonColumn>, remarks: string[]): LunarBirthday | null {
  const written = row.text('lunarBirthday');
  const birthday = readLunarBirthday(written, true);
  if (birthday === null && written !== '') {
    row.remark('word-unknown', 'lunarBirthday');
    remarks.push(written);
  }
  return birthday ?? readLunarBirthday(row.text('birth'));
}

function relationOfRow(row: SheetRow<PersonColumn>): string {
  const written = row.text('relationToHead');
  const { relation, isKnown } = readRelationToHead(written);
  if (written !== '' && (!isKnown || relation !== written))
    row.remark('relation-read', 'relationToHead', relation);
  return relation;
}

function registeredElsewhereOfRow(row: SheetRow<PersonColumn>, remarks: string[]): boolean | null {
  const elsewhere = yesOrNoOfRow(row, 'registeredElsewhere', remarks);
  const here = yesOrNoOfRow(row, 'registeredHere', remarks);
  return elsewhere ?? (here === null ? null : !here);
}

/** 政治面貌 in words, or a column 党员 with a tick. */
function partyOfRow(row: SheetRow<PersonColumn>, remarks: string[]): boolean | null {
  const word = row.text('party');
  if (word === '') return null;
  if (/党员/u.test(word) || isYes(word)) return !/^(?:非|不是)/u.test(word);
  if (/^(?:群众|团员|共青团员|无党派|民主党派)/u.test(word) || isNo(word)) return false;
  row.remark('word-unknown', 'party');
  remarks.push(word);
  return null;
}
