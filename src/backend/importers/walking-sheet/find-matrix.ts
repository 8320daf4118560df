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
    const cells = sheet.rows[row] ?? [];
    const names = cells.map((cell, column) => (column === 0 ? null : hamletName(cell)));
    const known = new Set(names.filter((name) => name !== null));
    if (known.size < FEWEST_HAMLETS) continue;
    const below = sheet.rows.slice(row + 1).map((line) => hamletName(line[0] ?? null));
    const repeated = below.filter((name) => name !== null && known.has(name)).length;
    if (repeated >= FEWEST_HAMLETS && repeated * 2 >= known.size)
      return { headingRow: row, hamletByColumn: names };
  }
  return null;
}

export function hamletName(cell: Parameters<typeof cleanText>[0]): string | null {
  const text = cleanText(cell).replace(/\s/gu, '');
  return text === '' || /^[\d.]+$/.test(text) ? null : text;
}
