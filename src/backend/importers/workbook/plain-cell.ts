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

/** What hangs on a cell beside its content. Rows and columns counted from 0. */
export interface CellMark {
  readonly row: number;
  readonly col: number;
  /** The note that somebody pinned to the cell. */
  readonly comment?: string;
  readonly isStruck?: boolean;
  readonly colour?: MarkColour;
  /** What a formula ended in (#REF! …); the cell itself is blank then. */
  readonly formulaError?: string;
}

/** Colours that offices give a meaning: of the fill, red also of the letters. */
export type MarkColour = 'red' | 'grey';

export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly PlainCell[])[];
  readonly merges: readonly MergedRange[];
  readonly isHidden?: boolean;
  /** Only cells that carry any. */
  readonly marks?: readonly CellMark[];
  /** True where day numbers count from 1904, as old Macintosh programs do. */
  readonly countsFrom1904?: boolean;
  /** Rows that are hidden or filtered away, counted from 0. */
  readonly hiddenRows?: ReadonlySet<number>;
}

/** Garbled text that could be turned back, by one example. */
export interface TextRepair {
  readonly was: string;
  readonly becomes: string;
}

export interface PlainWorkbook {
  /** Of a text file; null for workbooks. */
  readonly encoding: string | null;
  readonly sheets: readonly PlainSheet[];
  /** Where the text had been decoded wrongly by another program and was restored. */
  readonly repair?: TextRepair;
}

export function isDateCell(cell: PlainCell): cell is DateCell {
  return typeof cell === 'object' && cell !== null;
}

/**
 * What a reader sees in the cell. The shortest text of a large number, not its exact value: an identity number
 * of 18 digits is stored as the nearest double, whose exact value differs from the 15th digit on.
 */
export function cellText(cell: PlainCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (isDateCell(cell)) return cell.date;
  return String(cell);
}

/** Half-width characters, no invisible ones, no space at either end: for comparing words. */
export function cleanText(cell: PlainCell | undefined): string {
  const text = cellText(cell);
  // Nothing to clean in plain figures, which most cells hold.
  if (/^[\w.-]*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .trim();
}

export function isBlankCell(cell: PlainCell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  return typeof cell === 'string' && /^[\s\u200b-\u200d\u2060\ufeff]*$/u.test(cell);
}
