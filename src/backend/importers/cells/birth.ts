import type { BirthPrecision } from '../../../shared/domain/person.ts';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  toCalendarDate,
} from '../../../shared/time/calendar-date.ts';
import { cleanText, isDateCell, type PlainCell } from '../workbook/plain-cell.ts';
import { readSmallNumber, spelledDigitsToFigures } from './chinese-number.ts';

/** What the cell 出生年月 says by itself, before anything is compared with the identity number. */
export type BirthReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' }
  /** Names a day that no calendar has (1950-02-29) or that cannot be a birth (after today, before 1900). */
  | { readonly kind: 'impossible' }
  /** 1950.1: a number cannot keep the nought of 1950.10. */
  | { readonly kind: 'january-or-october'; readonly year: number }
  | {
      readonly kind: 'date';
      readonly date: CalendarDate;
      readonly precision: Exclude<BirthPrecision, 'unknown'>;
      /** How the cell was written, where that is worth a remark. */
      readonly shape: 'spreadsheet-date' | 'two-digit-year' | 'plain';
    };

/** Day 1 of the 1900 system is 1900-01-01; counting from here swallows its false 29 February 1900. */
const SERIAL_ZERO = toCalendarDate('1899-12-30');
/** 1905 to 2009: whole numbers in between are days of a spreadsheet, not years or year-months. */
const SERIALS = { from: 2_000, to: 40_000 };

/** Systems write a day as a moment: 1943/3/5 0:00:00. */
const MIDNIGHT = /(?<=\d)\s+0?0:00(?::00)?(?:\.0+)?$/u;

export function readBirth(cell: PlainCell, today: CalendarDate): BirthReading {
  if (isDateCell(cell)) return within(cell.date, 'day', 'spreadsheet-date', today);
  const text = spelledDigitsToFigures(cleanText(cell))
    .replace(MIDNIGHT, '')
    .replace(/[\s']/gu, '')
    .replace(/[号生]+$/u, '');
  if (text === '' || text === '无' || text === '不详') return { kind: 'blank' };
  const tenth = /^(\d{4})\.1$/.exec(text);
  if (tenth !== null) return { kind: 'january-or-october', year: Number(tenth[1]) };
  const serial = readSerial(cell, text);
  if (serial !== null) return within(serial, 'day', 'spreadsheet-date', today);
  return readWritten(text, today);
}

function readSerial(cell: PlainCell, text: string): CalendarDate | null {
  if (typeof cell !== 'number' && !/^\d{5}$/.test(text)) return null;
  const days = Number(text);
  const isYear = days >= 1900 && days <= 2100;
  return Number.isInteger(days) && !isYear && days >= SERIALS.from && days <= SERIALS.to
    ? addDays(SERIAL_ZERO, days)
    : null;
}

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const SHAPES: readonly RegExp[] = [
  new RegExp(`^(\\d{4}|\\d{2})年${NUMBER}月(?:${NUMBER}日?)?$`, 'u'),
  /^(\d{4}|\d{2})[./-](\d{1,2})[./-](\d{1,2})$/,
  /^(\d{4})[./-](\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})(\d{2})$/,
  /^(\d{4})年?$/,
  /^(\d{4})-(\d{2})-(\d{2})[T ].*$/,
];

function readWritten(text: string, today: CalendarDate): BirthReading {
  for (const shape of SHAPES) {
    const match = shape.exec(text);
    if (match === null) continue;
    const [, yearText = '', monthText, dayText] = match;
    const twoDigits = yearText.length === 2;
    const year = twoDigits ? `19${yearText}` : yearText;
    const precision = dayText !== undefined ? 'day' : monthText !== undefined ? 'month' : 'year';
    const date = calendarDate.safeParse(`${year}-${twoPlaces(monthText)}-${twoPlaces(dayText)}`);
    if (!date.success) return { kind: 'impossible' };
    return within(date.data, precision, twoDigits ? 'two-digit-year' : 'plain', today);
  }
  return { kind: 'unreadable' };
}

function twoPlaces(part: string | undefined): string {
  if (part === undefined) return '01';
  return String(readSmallNumber(part) ?? 0).padStart(2, '0');
}

function within(
  date: CalendarDate,
  precision: 'day' | 'month' | 'year',
  shape: 'spreadsheet-date' | 'two-digit-year' | 'plain',
  today: CalendarDate,
): BirthReading {
  // 1900-01-00 and its kin are what an empty date cell turns into.
  if (date < '1900-01-02' || date > today) return { kind: 'impossible' };
  return { kind: 'date', date, precision, shape };
}
