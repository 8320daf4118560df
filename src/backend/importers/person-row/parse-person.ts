import type { Sex } from '../../../shared/domain/person.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { DateOrder } from '../cells/date-order.ts';
import { saysDitto, saysNothing } from '../cells/no-word.ts';
import { meaningOf, type ServiceWords, SEX_WORDS } from '../cells/office-words.ts';
import { readName } from '../cells/person-name.ts';
import { factsOfRemark } from '../cells/remark-facts.ts';
import { maskedNumberIn } from '../identity/masked-number.ts';
import type { PersonRecord } from '../records.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import { birthOfRow } from './birth-of-row.ts';
import { consentsOfRow } from './consents-of-row.ts';
import { factsOfRow } from './facts-of-row.ts';
import { identityOfRow } from './identity-of-row.ts';
import type { PersonColumn } from './person-columns.ts';
import { phonesOfRow } from './phones-of-row.ts';
import { placeOfRow } from './place-of-row.ts';
import { acceptsName, statusOfRow } from './status-of-row.ts';

export interface PersonContext {
  readonly today: CalendarDate;
  /** The village that the sheet as a whole belongs to. */
  readonly sheetVillage: string | null;
  /** How the file writes dates whose year stands last, where its own dates prove it. */
  readonly dateOrder?: DateOrder | null;
  /** What the township calls the nine services besides. */
  readonly serviceWords?: ServiceWords | undefined;
}

/** What a register adds to the reading of a person. */
export interface RegisterManners {
  /** Below this age the number is perhaps the child's; null where the young are welcome. */
  readonly youngestAge: number | null;
  /** Further cells that may say that somebody has died or lives away. */
  readonly wordsOfStatus: readonly string[];
}

/** All but the words of nature and liking, which the two registers keep in different columns. */
export type PersonCore = Omit<PersonRecord, 'temperaments' | 'hobbies' | 'remark'>;

export interface ParsedPerson {
  readonly core: PersonCore;
  /** What the row says and no field can hold; the register's parser adds its own and writes the remark. */
  readonly remarks: string[];
}

/** Reads what both registers say of a person; null when the row is refused (the log says why). */
export function parsePerson(
  row: SheetRow<PersonColumn>,
  context: PersonContext,
  { youngestAge, wordsOfStatus }: RegisterManners = { youngestAge: null, wordsOfStatus: [] },
): ParsedPerson | null {
  const reading = readName(row.cell('name'));
  if (reading.name === '' || saysDitto(reading.name) || saysNothing(reading.name)) {
    row.remark('row-without-name', 'name');
    return null;
  }
  if (!acceptsName(row, reading)) return null;
  const remark = row.text('remark');
  const status = statusOfRow(row, reading, [remark, ...wordsOfStatus]);
  const place = placeOfRow(row, context.sheetVillage);
  if (status === null || place === null) return null;
  const identity = identityOfRow(row, { today: context.today, name: reading.name, youngestAge });
  const mask = maskedNumberIn(row.cell('idNumber'));
  const birth = birthOfRow(row, identity, context);
  const phones = phonesOfRow(row, 'phone');
  const remarks = [remark, ...place.unread, ...phones.unread, ...identity.kept];
  for (const { column, value } of factsOfRemark(remark)) {
    row.remark('remark-suggests', 'remark', `${column} ${value}`);
  }
  if (reading.note !== null) remarks.push(reading.note);
  if (birth.overruled !== null) remarks.push(`出生年月 ${birth.overruled}`);
  const core: PersonCore = {
    at: row.at,
    name: reading.name,
    sex: sexOfRow(row, identity.sex),
    idNumber: identity.idNumber,
    idStatus: identity.status,
    ...(mask === null ? {} : { idMask: mask }),
    birthDate: birth.birthDate,
    birthPrecision: birth.birthPrecision,
    villageName: place.villageName,
    groupNo: place.groupNo,
    groupVillageName: place.groupVillageName,
    hamletName: place.hamletName,
    phones: phones.phones,
    status,
    consents: consentsOfRow(row),
    ...factsOfRow(row, reading.name, remarks),
  };
  return { core, remarks };
}

/** Joins what no field can hold, each thing once. */
export function joinRemarks(remarks: readonly string[]): string {
  return [...new Set(remarks.filter((remark) => remark !== ''))].join('；');
}

function sexOfRow(row: SheetRow<PersonColumn>, bySexDigit: Sex | null): Sex {
  const word = row.text('sex');
  const written = meaningOf(SEX_WORDS, word);
  if (written === null && word !== '') row.remark('word-unknown', 'sex', bySexDigit);
  if (written !== null && bySexDigit !== null && written !== bySexDigit)
    row.remark('sex-differs-from-id', 'sex');
  return written ?? bySexDigit ?? 'unknown';
}
