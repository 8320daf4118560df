import { createHash } from 'node:crypto';
import { headingsAt } from '../sheets/find-heading.ts';
import type { PlainSheet } from '../workbook/plain-cell.ts';

const FEWEST_HEADINGS = 3;
const LETTERS = 32;

/**
 * A fingerprint of the headings in one row (or two): the same for the same headings in the same order, wherever
 * they begin. Null below three headings, which name no table. A hash, since a wrong row may hold people.
 */
export function headingSetAt(sheet: PlainSheet, lastRow: number, rowCount: 1 | 2): string | null {
  const headings = headingsAt(sheet, lastRow, rowCount).filter((heading) => heading !== '');
  if (headings.length < FEWEST_HEADINGS) return null;
  return createHash('sha256').update(headings.join('\n')).digest('hex').slice(0, LETTERS);
}
