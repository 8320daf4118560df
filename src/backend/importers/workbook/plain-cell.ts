import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

/** A cell that the spreadsheet program held as a date; already a day without zone. */
export interface DateCell {
  readonly date: CalendarDate;
}

/** A cell without formats, formulas or colours: what it holds and whether it was typed as a number. */
export type PlainCell = string | number | boolean | DateCell | null;

/** Rows and columns counted from 0, both ends inside. */
export interface MergedRange {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly PlainCell[])[];
  readonly merges: readonly MergedRange[];
}

export interface PlainWorkbook {
  /** Of a text file; null for workbooks. */
  readonly encoding: string | null;
  readonly sheets: readonly PlainSheet[];
}

export function isDateCell(cell: PlainCell): cell is DateCell {
  return typeof cell === 'object' && cell !== null;
}

/** What a reader sees in the cell. Integers keep all their digits; nothing becomes `5.1E+17`. */
export function cellText(cell: PlainCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isInteger(cell) ? BigInt(cell).toString() : String(cell);
  if (isDateCell(cell)) return cell.date;
  return String(cell);
}

/** Half-width characters, no invisible ones, no space at either end: for comparing words. */
export function cleanText(cell: PlainCell | undefined): string {
  return cellText(cell)
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .trim();
}

export function isBlankCell(cell: PlainCell | undefined): boolean {
  return cleanText(cell) === '';
}
