import type { BirthPrecision, IdStatus } from '../../../shared/domain/person.ts';
import {
  ageOn,
  type CalendarDate,
  calendarDate,
  toCalendarDate,
} from '../../../shared/time/calendar-date.ts';
import { readBirthEstimate } from '../cells/birth-estimate.ts';
import { type BirthReading, readBirth } from '../cells/birth.ts';
import { spelledDigitsToFigures } from '../cells/chinese-number.ts';
import { type DateOrder, readYearLastDate } from '../cells/date-order.ts';
import { readLunarBirthday, saysLunar } from '../cells/lunar-words.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import type { IdentityOfRow } from './identity-of-row.ts';
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
  identity: IdentityOfRow,
  { today, dateOrder = null }: { readonly today: CalendarDate; readonly dateOrder?: DateOrder | null },
): BirthOfRow {
  const reading = settledBirth(row, today, dateOrder);
  remarkShape(row, reading);
  const fromId = STATUSES_WITH_TRUE_BIRTH.includes(identity.status) ? identity.birthDate : null;
  const birth = fromId === null ? birthFromCell(row, reading) : birthFromNumber(row, reading, fromId);
  remarkAge(row, birth, today);
  return birth;
}

/** What the cell says: as a plain date, with its year at the end, by the lunar calendar, or as an estimate. */
function settledBirth(
  row: SheetRow<PersonColumn>,
  today: CalendarDate,
  dateOrder: DateOrder | null,
): BirthReading {
  const reading = readBirth(row.cell('birth'), today);
  const text = row.text('birth');
  if (reading.kind !== 'unreadable') return reading;
  const yearLast = readYearLastDate(text.replace(/\s/gu, ''), dateOrder);
  if (yearLast !== null) return yearLastBirth(row, yearLast, today);
  if (saysLunar(text)) return lunarBirth(row, text, today);
  const typedAge = Number(/^\d{1,3}/.exec(row.text('age'))?.[0] ?? Number.NaN);
  const year = readBirthEstimate(text, Number.isNaN(typedAge) ? null : typedAge, Number(today.slice(0, 4)));
  if (year === null || year < 1900) return reading;
  row.remark('birth-estimated', 'birth', String(year));
  return { kind: 'date', date: toCalendarDate(`${String(year)}-01-01`), precision: 'year', shape: 'plain' };
}

/** Asked once for a file: the first row that leaves it open carries the question, the others say how they were read. */
function yearLastBirth(
  row: SheetRow<PersonColumn>,
  { date, isAmbiguous, year }: NonNullable<ReturnType<typeof readYearLastDate>>,
  today: CalendarDate,
): BirthReading {
  if (date === null || date > today || date < '1900-01-02') return { kind: 'impossible' };
  const asked = row.log.findings.find(({ code }) => code === 'birth-day-or-month-first');
  const code = isAmbiguous && asked === undefined ? 'birth-day-or-month-first' : 'birth-month-written-first';
  row.remark(code, 'birth', date);
  const isLeftOut = isAmbiguous && row.log.isLeftOut(asked ?? row.at, 'birth-day-or-month-first');
  return isLeftOut
    ? { kind: 'date', date: toCalendarDate(`${String(year)}-01-01`), precision: 'year', shape: 'plain' }
    : { kind: 'date', date, precision: 'day', shape: 'plain' };
}

/** The birthday goes to its own field; of the birth only a year of four figures can be used. */
function lunarBirth(row: SheetRow<PersonColumn>, text: string, today: CalendarDate): BirthReading {
  const birthday = readLunarBirthday(text);
  const year = /(?<!\d)(19\d{2}|20\d{2})(?!\d)/u.exec(spelledDigitsToFigures(text))?.[1];
  if (birthday === null && year === undefined) return { kind: 'unreadable' };
  row.remark(
    'birth-lunar',
    'birth',
    birthday === null
      ? null
      : `${birthday.leap ? '闰' : ''}${String(birthday.month)}月${String(birthday.day)}日`,
  );
  const date = calendarDate.safeParse(`${year ?? ''}-01-01`);
  return date.success && date.data <= today
    ? { kind: 'date', date: date.data, precision: 'year', shape: 'plain' }
    : { kind: 'blank' };
}

/** Words whose exact meaning is more than the date that was taken from them. */
function saysInWords(row: SheetRow<PersonColumn>): boolean {
  const text = row.text('birth');
  return saysLunar(text) || /民国|属|岁|约/u.test(text);
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
    case 'impossible':
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
    case 'impossible':
      row.remark('birth-impossible', 'birth');
      return row.isLeftOut('birth-impossible') ? UNKNOWN : { ...UNKNOWN, overruled: row.text('birth') };
    case 'january-or-october': {
      row.remark('birth-january-or-october', 'birth', String(reading.year));
      if (row.isLeftOut('birth-january-or-october')) return UNKNOWN;
      const birthDate = toCalendarDate(`${reading.year}-01-01`);
      return { birthDate, birthPrecision: 'year', overruled: row.text('birth') };
    }
    case 'date':
      return {
        birthDate: reading.date,
        birthPrecision: reading.precision,
        overruled: saysInWords(row) ? row.text('birth') : null,
      };
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
