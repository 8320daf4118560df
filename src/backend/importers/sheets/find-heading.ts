import type { PlainSheet } from '../workbook/plain-cell.ts';
import type { ColumnSpec, ColumnSpecs } from './column-spec.ts';
import { headingText, joinedHeadings } from './heading-text.ts';

export interface FoundColumn {
  readonly index: number;
  /** As it stands in the file; findings name the column by it. */
  readonly heading: string;
}

export interface FoundHeading<Key extends string> {
  /** Counted from 0; a two-row heading is named by its lower row. */
  readonly lastRow: number;
  readonly rowCount: 1 | 2;
  readonly columns: Readonly<Partial<Record<Key, FoundColumn>>>;
  /** Required columns that the heading lacks, by their usual name. */
  readonly missing: readonly string[];
  /** Share of the required columns that are there, 0 … 1. */
  readonly likeness: number;
}

const DEEPEST_HEADING_ROW = 30;

/** The row, or pair of rows, that looks most like the heading of such a register; null when none looks like it. */
export function findHeading<Key extends string>(
  sheet: PlainSheet,
  specs: ColumnSpecs<Key>,
): FoundHeading<Key> | null {
  const wanted = (Object.entries(specs) as [Key, ColumnSpec][]).map(([key, spec]) => ({
    key,
    spec,
    names: [spec.label, ...spec.spellings].map((name) => headingText(name)),
  }));
  let best: FoundHeading<Key> | null = null;
  for (let row = 0; row < Math.min(sheet.rows.length, DEEPEST_HEADING_ROW); row++) {
    const cells = sheet.rows[row] ?? [];
    const single = cells.map(headingText);
    const double = joinedHeadings(sheet.rows[row - 1] ?? [], cells);
    for (const [rowCount, headings] of [
      [1, single],
      [2, double],
    ] as const) {
      const found = matchHeadings(headings, wanted, row, rowCount);
      if (found !== null && (best === null || columnCount(found) > columnCount(best))) best = found;
    }
  }
  return best;
}

interface WantedColumn<Key> {
  readonly key: Key;
  readonly spec: ColumnSpec;
  readonly names: readonly string[];
}

function matchHeadings<Key extends string>(
  headings: readonly string[],
  wanted: readonly WantedColumn<Key>[],
  lastRow: number,
  rowCount: 1 | 2,
): FoundHeading<Key> | null {
  const columns: Partial<Record<Key, FoundColumn>> = {};
  for (const { key, spec, names } of wanted) {
    const index = headings.findIndex((heading) => names.includes(heading));
    if (index >= 0) columns[key] = { index, heading: headings[index] ?? spec.label };
  }
  const needed = wanted.filter(({ spec }) => spec.isRequired);
  const present = new Set(Object.keys(columns));
  const missing = needed
    .filter(({ key, spec }) => !present.has(key) && !present.has(spec.standIn ?? ''))
    .map(({ spec }) => spec.label);
  if (missing.length === needed.length) return null;
  return { lastRow, rowCount, columns, missing, likeness: 1 - missing.length / needed.length };
}

function columnCount(found: FoundHeading<string>): number {
  return Object.keys(found.columns).length;
}
