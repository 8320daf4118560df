import type { SheetLayout } from '../../../shared/domain/import-preview.ts';
import { maskInText } from '../mask-identity-number.ts';
import { type FoundHeading, headingsAt } from '../sheets/find-heading.ts';
import { cellText, cleanText, isBlankCell, type PlainSheet } from '../workbook/plain-cell.ts';
import type { FoundMatrix } from '../walking-sheet/find-matrix.ts';
import type { LayoutColumn } from './layout-types.ts';

const SAMPLE_ROWS = 8;
const ROWS_BELOW_HEADING = 4;
const MOST_COLUMNS = 100;
const LONGEST_CELL = 60;

/** Every column that has a heading or something soon below it, with what it means; a key of null is not read. */
export function columnsOf(sheet: PlainSheet, heading: FoundHeading<string>): LayoutColumn[] {
  const keyByIndex = new Map(
    Object.entries(heading.columns).flatMap(([key, column]) =>
      column === undefined ? [] : [[column.index, key] as const],
    ),
  );
  const { lastRow, rowCount } = heading;
  const headings = headingsAt(sheet, lastRow, rowCount);
  const soonBelow = sheet.rows.slice(lastRow + 1, lastRow + 1 + SAMPLE_ROWS);
  const width = Math.min(Math.max(headings.length, ...soonBelow.map((row) => row.length)), MOST_COLUMNS);
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const joined = headings[index] ?? '';
    const key = keyByIndex.get(index) ?? null;
    if (joined === '' && key === null && soonBelow.every((row) => isBlankCell(row[index]))) return [];
    const own = shown(cleanText(sheet.rows[lastRow]?.[index]));
    return [{ index, heading: rowCount === 2 || joined === '' ? joined : own, key }];
  });
}

/** The hamlets over the columns of a matrix; there is nothing to map. */
export function matrixColumns(matrix: FoundMatrix): LayoutColumn[] {
  return matrix.hamletByColumn.flatMap((name, index) =>
    name === null ? [] : [{ index, heading: shown(name), key: null }],
  );
}

/** The first rows of a sheet as text, down to some rows below the heading (counted from 1). */
export function sampleOf(sheet: PlainSheet, headingRow: number | null): SheetLayout['sample'] {
  const rows = Math.max(SAMPLE_ROWS, (headingRow ?? 0) + ROWS_BELOW_HEADING);
  return sheet.rows.slice(0, rows).map((row) => {
    const last = row.findLastIndex((cell) => !isBlankCell(cell));
    return row.slice(0, Math.min(last + 1, MOST_COLUMNS)).map((cell) => shown(cellText(cell)));
  });
}

/** Short, on one line, no identity number in full. */
function shown(text: string): string {
  const line = maskInText(text.replace(/\s+/gu, ' ').trim());
  return line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL - 1)}…` : line;
}
