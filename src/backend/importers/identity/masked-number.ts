import { cellText, type PlainCell } from '../workbook/plain-cell.ts';

/** The number of a cell whose middle is hidden (511900********0223), as this program's own lists go out; else null. */
export function maskedNumberIn(cell: PlainCell): string | null {
  const text = cellText(cell)
    .replace(/[\s'’]/gu, '')
    .toUpperCase();
  return /^\d{2,14}\*{2,}[\dX*]*$/u.test(text) ? text : null;
}

/** True where a number may be the one that is hidden: as long, and alike wherever the mask shows a figure. */
export function fitsMask(mask: string | undefined, idNumber: string | null): boolean {
  if (mask === undefined || idNumber?.length !== mask.length) return false;
  return [...mask].every((sign, index) => sign === '*' || sign === idNumber[index]);
}
