import type { IdStatus, Sex } from '../../../shared/domain/person.ts';
import { type CalendarDate, calendarDate } from '../../../shared/time/calendar-date.ts';
import { cellText, type PlainCell } from '../workbook/plain-cell.ts';

export interface IdentityReading {
  /** Cleaned: half-width, no spaces, upper-case X. Null when the cell holds none. */
  readonly idNumber: string | null;
  readonly status: IdStatus;
  /** Digits 7–14 where they name a real day. Trust it only with a valid, truncated or 15-digit number. */
  readonly birthDate: CalendarDate | null;
  /** Of the 17th digit; null where that digit cannot be trusted. */
  readonly sex: Sex | null;
  readonly hadSpaces: boolean;
  readonly hadFullWidth: boolean;
  readonly hadLowerCaseX: boolean;
  /** The last place held another sign that is read as X (×, *, Cyrillic Х). */
  readonly hadStrangeX: boolean;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** The 18th character of GB 11643 for the first 17 digits. */
export function checkCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** True for 18 characters with a right check character; says nothing of the birth date inside. */
export function hasRightCheckCharacter(idNumber: string): boolean {
  return /^\d{17}[\dX]$/.test(idNumber) && checkCharacter(idNumber) === idNumber[17];
}

/** Reads a number as it was typed. Lost digits are never guessed; what is unusable is kept as written. */
export function readIdentityNumber(cell: PlainCell, today: CalendarDate): IdentityReading {
  const written = cellText(cell).replace(/^['‘’]/u, '');
  const tidy = written.normalize('NFKC').replace(/[\s\u200b-\u200d\u2060\ufeff-]/gu, '');
  const wide = /[０-９Ｘｘ]/u.test(written);
  const strange = /^\d{17}[×*хХ]$/u.test(tidy);
  const text = strange ? `${tidy.slice(0, 17)}X` : tidy.toUpperCase();
  const isNumber = typeof cell === 'number';
  const idNumber = isNumber && text.length === 18 ? `${text.slice(0, 15)}000` : text;
  const remarks = {
    hadSpaces: /[\s-]/u.test(written.trim()) && !isNumber,
    hadFullWidth: wide,
    hadLowerCaseX: /^\d{17}x$/u.test(tidy),
    hadStrangeX: strange,
  };
  if (/^(无|没有|不详|未知)?$/u.test(text)) {
    return { idNumber: null, status: 'missing', birthDate: null, sex: null, ...remarks };
  }
  const birthDate = birthInside(idNumber, today);
  const status = statusOf(idNumber, birthDate, isNumber);
  const sexIsSure = status === 'valid' || status === 'legacy15';
  return { idNumber, status, birthDate, sex: sexIsSure ? sexInside(idNumber) : null, ...remarks };
}

function statusOf(idNumber: string, birthDate: CalendarDate | null, isNumber: boolean): IdStatus {
  if (/^\d{15}$/.test(idNumber)) return birthDate === null ? 'malformed' : 'legacy15';
  if (!/^\d{17}[\dX]$/.test(idNumber)) return 'malformed';
  // A spreadsheet keeps 15 digits of a number and writes noughts for the rest; saved again as text, the
  // noughts stay and the check character gives them away.
  if (isNumber || (idNumber.endsWith('000') && !hasRightCheckCharacter(idNumber))) return 'truncated';
  if (!hasRightCheckCharacter(idNumber)) return 'checksum_bad';
  return birthDate === null ? 'malformed' : 'valid';
}

function birthInside(idNumber: string, today: CalendarDate): CalendarDate | null {
  if (!/^(\d{15}|\d{17}[\dX])$/.test(idNumber)) return null;
  const digits = idNumber.length === 15 ? `19${idNumber.slice(6, 12)}` : idNumber.slice(6, 14);
  const day = calendarDate.safeParse(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
  return day.success && day.data >= '1900-01-01' && day.data <= today ? day.data : null;
}

function sexInside(idNumber: string): Sex {
  const digit = Number(idNumber.charAt(idNumber.length === 15 ? 14 : 16));
  return digit % 2 === 1 ? 'M' : 'F';
}
