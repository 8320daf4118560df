import { cellText, type PlainCell } from '../workbook/plain-cell.ts';

const SAME_AS_ABOVE = /^(?:同上|同前|″|〃|"|”|同上行|上同)$/u;

/** 同上 or ″: the row above speaks for this one. A blank cell does not say so. */
export function saysSameAsAbove(cell: PlainCell): boolean {
  return SAME_AS_ABOVE.test(cellText(cell).trim());
}

/** Ten or twelve digits that begin like a mobile number: one is missing or one too many. */
export function isPhoneOfWrongLength(written: string): boolean {
  const digits = written.normalize('NFKC').replace(/[\s\p{Script=Han}:()-]/gu, '');
  return /^1[3-9]\d{8}$|^1[3-9]\d{10}$/u.test(digits);
}

/** `mobile` and `landline` by their shape; `unknown` for numbers of services and of abroad. */
export function phoneKind(number: string): 'mobile' | 'landline' | 'unknown' {
  if (/^1[3-9]\d{9}$/u.test(number)) return 'mobile';
  return /^(?:0\d{2,3}-?)?[2-8]\d{6,7}$/u.test(number) ? 'landline' : 'unknown';
}
