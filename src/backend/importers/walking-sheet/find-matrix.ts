import { cleanText, type PlainSheet } from '../workbook/plain-cell.ts';

export interface FoundMatrix {
  /** Counted from 0. */
  readonly headingRow: number;
  /** Hamlet of each column, counted from 0; null where the heading is blank. */
  readonly hamletByColumn: readonly (string | null)[];
}

const DEEPEST_HEADING_ROW = 10;
const FEWEST_HAMLETS = 2;

/** A table whose top row and first column name the same hamlets; null when the sheet holds none. */
export function findMatrix(sheet: PlainSheet): FoundMatrix | null {
  for (let row = 0; row < Math.min(sheet.rows.length, DEEPEST_HEADING_ROW); row++) {
    const matrix = matrixAtRow(sheet, row);
    if (matrix !== null) return matrix;
  }
  return null;
}

/** The matrix under a top row that is known (counted from 0); null when there is none. */
export function matrixAtRow(sheet: PlainSheet, headingRow: number): FoundMatrix | null {
  const cells = sheet.rows[headingRow] ?? [];
  const hamletByColumn = cells.map((cell, column) => (column === 0 ? null : hamletName(cell)));
  const known = new Set(hamletByColumn.filter((name) => name !== null));
  if (known.size < FEWEST_HAMLETS) return null;
  const below = sheet.rows.slice(headingRow + 1).map((line) => hamletName(line[0] ?? null));
  const repeated = below.filter((name) => name !== null && known.has(name)).length;
  return repeated >= FEWEST_HAMLETS && repeated * 2 >= known.size ? { headingRow, hamletByColumn } : null;
}

export function hamletName(cell: Parameters<typeof cleanText>[0]): string | null {
  const text = cleanText(cell).replace(/\s/gu, '');
  return text === '' || /^[\d.]+$/.test(text) ? null : text;
}
