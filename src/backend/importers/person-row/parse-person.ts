import type { ConsentPurpose, PersonStatus, Sex } from '../../../shared/domain/person.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { isNo, isYes, meaningOf, SEX_WORDS } from '../cells/office-words.ts';
import { type NameReading, readName } from '../cells/person-name.ts';
import { readPhones } from '../cells/phones.ts';
import type { PersonRecord } from '../records.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import { birthOfRow } from './birth-of-row.ts';
import { identityOfRow } from './identity-of-row.ts';
import type { PersonColumn } from './person-columns.ts';
import { placeOfRow } from './place-of-row.ts';

export interface PersonContext {
  readonly today: CalendarDate;
  /** The village that the sheet as a whole belongs to. */
  readonly sheetVillage: string | null;
}

/** All but the words of nature and liking, which the two registers keep in different columns. */
export type PersonCore = Omit<PersonRecord, 'temperaments' | 'hobbies' | 'remark'>;

export interface ParsedPerson {
  readonly core: PersonCore;
  /** What the row says and no field can hold; the register's parser adds its own and writes the remark. */
  readonly remarks: string[];
}

/** Reads what both registers say of a person; null when the row is refused (the log says why). */
export function parsePerson(row: SheetRow<PersonColumn>, context: PersonContext): ParsedPerson | null {
  const reading = readName(row.cell('name'));
  if (reading.name === '') {
    row.remark('row-without-name', 'name');
    return null;
  }
  const status = statusOfName(row, reading);
  const place = placeOfRow(row, context.sheetVillage);
  if (status === null || place === null) return null;
  const identity = identityOfRow(row, context.today);
  const birth = birthOfRow(row, identity, context.today);
  const phones = phonesOfRow(row);
  const remarks = [row.text('remark'), ...place.unread, ...phones.unread];
  if (reading.note !== null) remarks.push(reading.note);
  if (birth.overruled !== null) remarks.push(`出生年月 ${birth.overruled}`);
  const core: PersonCore = {
    at: row.at,
    name: reading.name,
    sex: sexOfRow(row, identity.sex),
    idNumber: identity.idNumber,
    idStatus: identity.status,
    birthDate: birth.birthDate,
    birthPrecision: birth.birthPrecision,
    villageName: place.villageName,
    groupNo: place.groupNo,
    hamletName: place.hamletName,
    phones: phones.phones,
    status,
    consents: consentsOfRow(row),
  };
  return { core, remarks };
}

/** Joins what no field can hold, each thing once. */
export function joinRemarks(remarks: readonly string[]): string {
  return [...new Set(remarks.filter((remark) => remark !== ''))].join('；');
}

function statusOfName(row: SheetRow<PersonColumn>, reading: NameReading): PersonStatus | null {
  if (reading.hadSpaces) row.remark('name-spaces-removed', 'name', reading.name);
  if (reading.note !== null) row.remark('word-unknown', 'name', reading.name);
  if (reading.mark === null) return 'active';
  const code = reading.mark === 'deceased' ? 'name-marked-deceased' : 'name-marked-away';
  row.remark(code, 'name', reading.name);
  return row.isLeftOut(code) ? null : reading.mark;
}

function sexOfRow(row: SheetRow<PersonColumn>, bySexDigit: Sex | null): Sex {
  const word = row.text('sex');
  const written = meaningOf(SEX_WORDS, word);
  if (written === null && word !== '') row.remark('word-unknown', 'sex', bySexDigit);
  if (written !== null && bySexDigit !== null && written !== bySexDigit)
    row.remark('sex-differs-from-id', 'sex');
  return written ?? bySexDigit ?? 'unknown';
}

function phonesOfRow(row: SheetRow<PersonColumn>) {
  const reading = readPhones(row.cell('phone'));
  const proposal = reading.phones.map(({ number, owner }) => `${owner ?? ''}${number}`).join('、');
  if (reading.wasCleaned) row.remark('phone-cleaned', 'phone', proposal);
  if (reading.hadSeveral) row.remark('phone-two-in-one-cell', 'phone', proposal);
  if (reading.unread.length > 0) row.remark('word-unknown', 'phone', proposal === '' ? null : proposal);
  return reading;
}

const CONSENT_COLUMNS = [
  ['consentList', 'public_list'],
  ['consentCard', 'wall_card'],
] as const;

/** Only a clear yes is agreement. */
function consentsOfRow(row: SheetRow<PersonColumn>): readonly ConsentPurpose[] {
  return CONSENT_COLUMNS.filter(([key]) => {
    const word = row.text(key);
    if (!isYes(word) && !isNo(word)) row.remark('word-unknown', key);
    return isYes(word);
  }).map(([, purpose]) => purpose);
}
