import type { BirthPrecision, IdStatus } from '../../../shared/domain/person.ts';
import { ageOn, type CalendarDate, toCalendarDate } from '../../../shared/time/calendar-date.ts';
import { type BirthReading, readBirth } from '../cells/birth.ts';
import type { IdentityReading } from '../cells/identity-number.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import type { PersonColumn } from './person-columns.ts';

export interface BirthOfRow {
  readonly birthDate: CalendarDate | null;
  readonly birthPrecision: BirthPrecision;
  /** What the cell says where the identity number won over it; kept in the remark. */
  readonly overruled: string | null;
}

const STATUSES_WITH_TRUE_BIRTH: readonly IdStatus[] = ['valid', 'truncated', 'legacy15'];
const UNKNOWN: BirthOfRow = { birthDate: null, birthPrecision: 'unknown', overruled: null };
const LETTERS_COMPARED = { year: 4, month: 7, day: 10 };
/** 虚岁 runs at most two ahead of the completed years; a lower figure was typed in an earlier year. */
const MOST_YEARS_AHEAD = 2;
const MOST_YEARS_BEHIND = 1;

/** Birth from the identity number where its digits can be trusted, else from the cell 出生年月. */
export function birthOfRow(
  row: SheetRow<PersonColumn>,
  identity: IdentityReading,
  today: CalendarDate,
): BirthOfRow {
  const reading = readBirth(row.cell('birth'), today);
  remarkShape(row, reading);
  const fromId = STATUSES_WITH_TRUE_BIRTH.includes(identity.status) ? identity.birthDate : null;
  const birth = fromId === null ? birthFromCell(row, reading) : birthFromNumber(row, reading, fromId);
  remarkAge(row, birth, today);
  return birth;
}

function remarkShape(row: SheetRow<PersonColumn>, reading: BirthReading): void {
  if (reading.kind !== 'date') return;
  if (reading.shape === 'spreadsheet-date') row.remark('birth-spreadsheet-date', 'birth', reading.date);
  if (reading.shape === 'two-digit-year') row.remark('birth-two-digit-year', 'birth', reading.date);
}

function birthFromNumber(
  row: SheetRow<PersonColumn>,
  reading: BirthReading,
  fromId: CalendarDate,
): BirthOfRow {
  const agrees = agreesWith(reading, fromId);
  if (!agrees) row.remark('birth-differs-from-id', 'birth', fromId);
  return { birthDate: fromId, birthPrecision: 'day', overruled: agrees ? null : row.text('birth') };
}

function agreesWith(reading: BirthReading, birth: CalendarDate): boolean {
  switch (reading.kind) {
    case 'blank':
      return true;
    case 'unreadable':
      return false;
    case 'january-or-october':
      return [`${reading.year}-01`, `${reading.year}-10`].includes(birth.slice(0, 7));
    case 'date': {
      const length = LETTERS_COMPARED[reading.precision];
      return reading.date.slice(0, length) === birth.slice(0, length);
    }
  }
}

function birthFromCell(row: SheetRow<PersonColumn>, reading: BirthReading): BirthOfRow {
  switch (reading.kind) {
    case 'blank':
      return UNKNOWN;
    case 'unreadable':
      row.remark('birth-unreadable', 'birth');
      return row.isLeftOut('birth-unreadable') ? UNKNOWN : { ...UNKNOWN, overruled: row.text('birth') };
    case 'january-or-october': {
      row.remark('birth-january-or-october', 'birth', String(reading.year));
      if (row.isLeftOut('birth-january-or-october')) return UNKNOWN;
      const birthDate = toCalendarDate(`${reading.year}-01-01`);
      return { birthDate, birthPrecision: 'year', overruled: row.text('birth') };
    }
    case 'date':
      return { birthDate: reading.date, birthPrecision: reading.precision, overruled: null };
  }
}

function remarkAge(row: SheetRow<PersonColumn>, birth: BirthOfRow, today: CalendarDate): void {
  const typed = Number(/^\d{1,3}/.exec(row.text('age'))?.[0] ?? Number.NaN);
  if (Number.isNaN(typed) || birth.birthDate === null || birth.birthPrecision === 'year') return;
  const age = ageOn(birth.birthDate, today);
  if (typed > age + MOST_YEARS_AHEAD || typed < age - MOST_YEARS_BEHIND) {
    row.remark('age-differs', 'age', String(age));
  }
}
