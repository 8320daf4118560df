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
  /** Required columns that the heading lacks. */
  readonly missing: readonly MissingColumn[];
  /** Share of the required columns that are there, 0 … 1. */
  readonly likeness: number;
}

export interface MissingColumn {
  readonly key: string;
  /** The usual name. */
  readonly label: string;
}

/** Title rows above a heading; deeper down stand records. */
export const DEEPEST_HEADING_ROW = 30;

/** The row, or pair of rows, that looks most like the heading of such a register; null when none looks like it. */
export function findHeading<Key extends string>(
  sheet: PlainSheet,
  specs: ColumnSpecs<Key>,
): FoundHeading<Key> | null {
  const wanted = wantedColumns(specs);
  let best: FoundHeading<Key> | null = null;
  for (let row = 0; row < Math.min(sheet.rows.length, DEEPEST_HEADING_ROW); row++) {
    for (const rowCount of [1, 2] as const) {
      const found = matchHeadings(headingsAt(sheet, row, rowCount), wanted, row, rowCount);
      if (found !== null && (best === null || columnCount(found) > columnCount(best))) best = found;
    }
  }
  return best;
}

/** The same for a heading whose place is known; without a single known column its `columns` are empty. */
export function headingAtRow<Key extends string>(
  sheet: PlainSheet,
  specs: ColumnSpecs<Key>,
  lastRow: number,
  rowCount: 1 | 2,
): FoundHeading<Key> {
  const found = matchHeadings(headingsAt(sheet, lastRow, rowCount), wantedColumns(specs), lastRow, rowCount);
  return found ?? headingOfColumns<Key>(specs, {} as Partial<Record<Key, FoundColumn>>, lastRow, rowCount);
}

/** A heading whose columns somebody named. */
export function headingOfColumns<Key extends string>(
  specs: ColumnSpecs<Key>,
  columns: Readonly<Partial<Record<Key, FoundColumn>>>,
  lastRow: number,
  rowCount: 1 | 2,
): FoundHeading<Key> {
  const needed = Object.entries<ColumnSpec>(specs).filter(([, spec]) => spec.isRequired);
  const present = new Set(Object.keys(columns));
  const missing = needed
    .filter(([key, spec]) => !present.has(key) && !present.has(spec.standIn ?? ''))
    .map(([key, { label }]) => ({ key, label }));
  return { lastRow, rowCount, columns, missing, likeness: 1 - missing.length / Math.max(needed.length, 1) };
}

/** Texts of a heading by column, as they are compared: clean, and the two rows of a double one joined. */
export function headingsAt(sheet: PlainSheet, lastRow: number, rowCount: 1 | 2): readonly string[] {
  const cells = sheet.rows[lastRow] ?? [];
  return rowCount === 1 ? cells.map(headingText) : joinedHeadings(sheet.rows[lastRow - 1] ?? [], cells);
}

interface WantedColumn<Key> {
  readonly key: Key;
  readonly spec: ColumnSpec;
  readonly names: ReadonlySet<string>;
}

function wantedColumns<Key extends string>(specs: ColumnSpecs<Key>): readonly WantedColumn<Key>[] {
  return (Object.entries(specs) as [Key, ColumnSpec][]).map(([key, spec]) => ({
    key,
    spec,
    names: new Set([spec.label, ...spec.spellings].map((name) => headingText(name))),
  }));
}

function matchHeadings<Key extends string>(
  headings: readonly string[],
  wanted: readonly WantedColumn<Key>[],
  lastRow: number,
  rowCount: 1 | 2,
): FoundHeading<Key> | null {
  const columns: Partial<Record<Key, FoundColumn>> = {};
  for (const { key, spec, names } of wanted) {
    const index = headings.findIndex((heading) => names.has(heading));
    if (index >= 0) columns[key] = { index, heading: headings[index] ?? spec.label };
  }
  const specs = Object.fromEntries(wanted.map(({ key, spec }) => [key, spec])) as ColumnSpecs<Key>;
  const found = headingOfColumns(specs, columns, lastRow, rowCount);
  return found.likeness === 0 ? null : found;
}

function columnCount(found: FoundHeading<string>): number {
  return Object.keys(found.columns).length;
}
