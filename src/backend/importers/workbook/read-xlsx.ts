import { type Cell, type CellValue, readXlsb, readXlsx as readForeign, type Sheet } from 'hucre/xlsx';
import { toCalendarDate } from '../../../shared/time/calendar-date.ts';
import { isFormulaError } from './cell-error.ts';
import { markColour } from './mark-colour.ts';
import type { CellMark, PlainCell, PlainSheet } from './plain-cell.ts';
import { trimRows } from './trim-rows.ts';

/** The sheets of an .xlsx (or binary .xlsb) file with the marks on their cells. Throws the library's errors. */
export async function readXlsx(bytes: Uint8Array, isBinary = false): Promise<readonly PlainSheet[]> {
  const workbook = await (isBinary ? readXlsb(bytes) : readForeign(bytes, { readStyles: true }));
  const countsFrom1904 = workbook.dateSystem === '1904';
  return workbook.sheets.map((sheet) => plainSheet(sheet, countsFrom1904));
}

function plainSheet(sheet: Sheet, countsFrom1904: boolean): PlainSheet {
  const marks: CellMark[] = [];
  for (const [place, cell] of sheet.cells ?? []) {
    const [row = 0, col = 0] = place.split(',').map(Number);
    const mark = markOf(cell, row, col);
    if (mark !== null) marks.push(mark);
  }
  const rows = sheet.rows.map((row, rowIndex) =>
    row.map((value, col) => {
      if (!isFormulaError(value)) return plainCell(value);
      marks.push({ row: rowIndex, col, formulaError: value });
      return null;
    }),
  );
  const hidden = [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden === true).map(([index]) => index);
  return {
    name: sheet.name,
    rows: trimRows(rows),
    merges: sheet.merges ?? [],
    ...(sheet.hidden === true || sheet.veryHidden === true ? { isHidden: true } : {}),
    ...(countsFrom1904 ? { countsFrom1904 } : {}),
    ...(marks.length > 0 ? { marks } : {}),
    ...(hidden.length > 0 ? { hiddenRows: new Set(hidden) } : {}),
  };
}

function markOf({ comment, style }: Cell, row: number, col: number): CellMark | null {
  const fill = style?.fill?.type === 'pattern' && style.fill.pattern !== 'none' ? style.fill : undefined;
  const byLetters = markColour(style?.font?.color);
  const colour = markColour(fill?.fgColor) ?? (byLetters === 'red' ? byLetters : null);
  const isStruck = style?.font?.strikethrough === true;
  const text = comment === undefined ? '' : withoutAuthor(comment.text, comment.author);
  if (colour === null && !isStruck && text === '') return null;
  return {
    row,
    col,
    ...(text === '' ? {} : { comment: text }),
    ...(isStruck ? { isStruck } : {}),
    ...(colour === null ? {} : { colour }),
  };
}

/** Spreadsheet programs put the author's name in front of a comment. */
export function withoutAuthor(text: string, author: string | undefined): string {
  const spoken = text.trim();
  const isNamed = author !== undefined && author !== '' && spoken.startsWith(author);
  return (isNamed ? spoken.slice(author.length).replace(/^\s*[:：]/u, '') : spoken).trim();
}

function plainCell(value: CellValue): PlainCell {
  if (!(value instanceof Date)) return value;
  // The library puts the day at midnight UTC; local parts would lose a day west of Greenwich.
  return dateCell(value);
}

/** Days outside of what a calendar date can hold stay the number text that they were. */
export function dateCell(value: Date): PlainCell {
  const day = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) ? { date: toCalendarDate(day) } : null;
}
