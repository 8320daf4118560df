import { saysDitto } from './no-word.ts';
import { cellText, type PlainCell } from '../workbook/plain-cell.ts';

/** 同上 or ″: the row above speaks for this one. A blank cell does not say so. */
export function saysSameAsAbove(cell: PlainCell): boolean {
  return saysDitto(cellText(cell).trim());
}

/** Ten or twelve digits that begin like a mobile number: one is missing or one too many. */
export function isPhoneOfWrongLength(written: string): boolean {
  const digits = written.normalize('NFKC').replace(/[\s\p{Script=Han}:()-]/gu, '');
  return /^1[3-9]\d{8}$|^1[3-9]\d{10}$/u.test(digits);
}
