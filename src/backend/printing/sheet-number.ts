import { sheetNumber, type SheetNumber } from '../../shared/domain/printing.ts';

/**
 * A totally anti-symmetric quasigroup of order 10, from H. Michael Damm, "Total anti-symmetrische Quasigruppen", Marburg
 * 2004. Working through a number with it finds every single wrong digit and every swap of neighbours: the two slips that
 * people make who type what they read. A sum of weighted digits (as on parcels) misses some swaps.
 */
const QUASIGROUP = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

/** The first number; none begins with a nought, for a nought in front is what people and programs leave out. */
const FIRST = 100_001;
const LAST = 999_999;

/** The number that follows the newest one, which may be null: six digits that count, and one that checks them. */
export function nextSheetNumber(newest: SheetNumber | null): SheetNumber {
  const counted = newest === null ? FIRST : Number(newest.slice(0, 6)) + 1;
  if (counted > LAST) throw new Error('All sheet numbers are given out.');
  return sheetNumber.parse(`${String(counted)}${String(interim(String(counted)))}`);
}

/**
 * A number as somebody typed or scanned it: blanks and hyphens are passed over, full-width digits count as digits.
 * Null where it cannot be the number of any sheet: a slip of the finger.
 */
export function readSheetNumber(typed: string): SheetNumber | null {
  const digits = typed.normalize('NFKC').replaceAll(/[\s\p{Pd}]/gu, '');
  const read = sheetNumber.safeParse(digits);
  return read.success && interim(digits) === 0 ? read.data : null;
}

/** 123 4567: in a group of three and one of four, as people read numbers out. */
export function spacedSheetNumber(number: SheetNumber): string {
  return `${number.slice(0, 3)} ${number.slice(3)}`;
}

/** The digit that the digits come to; over a whole number with its check digit it is 0. */
function interim(digits: string): number {
  return [...digits].reduce((sum, digit) => Number(QUASIGROUP[sum]?.[Number(digit)]), 0);
}
