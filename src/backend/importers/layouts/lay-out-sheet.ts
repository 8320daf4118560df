import type { SheetLayout } from '../../../shared/domain/import-preview.ts';
import { type RecognisedSheet, recogniseSheet } from '../recognise-kind.ts';
import { REGISTER_COLUMNS, type RegisterKind } from '../register-columns.ts';
import {
  DEEPEST_HEADING_ROW,
  findHeading,
  type FoundColumn,
  type FoundHeading,
  headingAtRow,
  headingOfColumns,
  headingsAt,
} from '../sheets/find-heading.ts';
import { findMatrix, type FoundMatrix, matrixAtRow } from '../walking-sheet/find-matrix.ts';
import type { PlainSheet } from '../workbook/plain-cell.ts';
import { columnsOf, matrixColumns, sampleOf } from './describe-layout.ts';
import { guessHeadingRow } from './guess-heading-row.ts';
import { headingSetAt } from './heading-set.ts';
import type {
  GivenLayout,
  LaidOutSheet,
  LayoutColumn,
  RecallLayout,
  RememberedLayout,
} from './layout-types.ts';

/** Understands a sheet by its known headings, or as the same headings were understood before. */
export function layOutSheet(sheet: PlainSheet, recall: RecallLayout = () => null): LaidOutSheet {
  const recognised = recogniseSheet(sheet);
  const found = recognised !== null && 'heading' in recognised ? recognised.heading : null;
  const remembered = recallSheet(sheet, found, recall);
  if (remembered !== null) return remembered;
  if (recognised !== null) return recognisedLayout(sheet, recognised);
  const row = guessHeadingRow(sheet);
  if (row === null) return unread(sheet, null, []);
  const heading = headingOfColumns({}, {}, row, 1);
  return { ...unread(sheet, row + 1, columnsOf(sheet, heading)), headingSet: headingSetAt(sheet, row, 1) };
}

/** Understands a sheet as the clerk says; what the clerk leaves open is found. */
export function layOutAsGiven(sheet: PlainSheet, given: GivenLayout): LaidOutSheet {
  const { kind, headingRow, headingRows: rowCount } = given;
  if (!given.use || kind === null) {
    const left = unread(sheet, headingRow, given.columns);
    return { ...left, layout: { ...left.layout, kind, headingRows: rowCount } };
  }
  if (kind === 'walking-minutes') {
    const matrix = headingRow === null ? findMatrix(sheet) : matrixAtRow(sheet, headingRow - 1);
    return matrix === null ? unread(sheet, headingRow, []) : matrixLayout(sheet, matrix);
  }
  const specs = REGISTER_COLUMNS[kind];
  if (headingRow === null) {
    const heading = findHeading(sheet, specs);
    return heading === null ? unread(sheet, null, []) : registerLayout(sheet, kind, heading);
  }
  if (given.columns.length === 0) {
    return registerLayout(sheet, kind, headingAtRow(sheet, specs, headingRow - 1, rowCount));
  }
  return registerLayout(sheet, kind, mappedHeading(sheet, kind, given.columns, headingRow - 1, rowCount));
}

function recallSheet(
  sheet: PlainSheet,
  found: FoundHeading<string> | null,
  recall: RecallLayout,
): LaidOutSheet | null {
  for (const { row, rowCount } of placesToRecall(sheet, found)) {
    const headingSet = headingSetAt(sheet, row, rowCount);
    const remembered = headingSet === null ? null : recall(headingSet);
    if (remembered === null || remembered.kind === 'walking-minutes') continue;
    const columns = inPlace(sheet, remembered, row, rowCount);
    const heading = mappedHeading(sheet, remembered.kind, columns, row, rowCount);
    return { ...registerLayout(sheet, remembered.kind, heading), isRemembered: true };
  }
  return null;
}

/** First where the heading was found; a clerk may have pointed at another row the last time. */
function placesToRecall(sheet: PlainSheet, found: FoundHeading<string> | null) {
  const places: { row: number; rowCount: 1 | 2 }[] = [];
  if (found !== null) places.push({ row: found.lastRow, rowCount: found.rowCount });
  for (let row = 0; row < Math.min(sheet.rows.length, DEEPEST_HEADING_ROW); row++) {
    places.push({ row, rowCount: 1 }, { row, rowCount: 2 });
  }
  return found !== null && found.missing.length === 0 ? places.slice(0, 1) : places;
}

/** The remembered meanings at the columns where their headings stand now. */
function inPlace(
  sheet: PlainSheet,
  { columns }: RememberedLayout,
  row: number,
  rowCount: 1 | 2,
): readonly LayoutColumn[] {
  const meant = columns.filter(({ heading }) => heading !== '');
  const now = headingsAt(sheet, row, rowCount).flatMap((heading, index) =>
    heading === '' ? [] : [{ index, heading }],
  );
  const shift = (now[0]?.index ?? 0) - (meant[0]?.index ?? 0);
  const headless = columns.filter(({ heading }) => heading === '');
  return [
    ...now.map(({ index, heading }, order) => ({ index, heading, key: meant[order]?.key ?? null })),
    ...headless.map((column) => ({ ...column, index: column.index + shift })),
  ];
}

function mappedHeading(
  sheet: PlainSheet,
  kind: RegisterKind,
  columns: readonly LayoutColumn[],
  lastRow: number,
  rowCount: 1 | 2,
): FoundHeading<string> {
  const specs = REGISTER_COLUMNS[kind];
  const headings = headingsAt(sheet, lastRow, rowCount);
  const found: Record<string, FoundColumn> = {};
  for (const { index, heading, key } of columns) {
    if (key === null || !(key in specs) || key in found) continue;
    found[key] = { index, heading: headings[index] ?? heading };
  }
  return headingOfColumns(specs, found, lastRow, rowCount);
}

function recognisedLayout(sheet: PlainSheet, recognised: RecognisedSheet): LaidOutSheet {
  if ('matrix' in recognised) return matrixLayout(sheet, recognised.matrix);
  return registerLayout(sheet, recognised.kind, recognised.heading);
}

function registerLayout(sheet: PlainSheet, kind: RegisterKind, heading: FoundHeading<string>): LaidOutSheet {
  const { lastRow, rowCount } = heading;
  return {
    ...laidOut(sheet, {
      kind,
      headingRow: lastRow + 1,
      headingRows: rowCount,
      columns: columnsOf(sheet, heading),
    }),
    heading,
    headingSet: headingSetAt(sheet, lastRow, rowCount),
  };
}

function matrixLayout(sheet: PlainSheet, matrix: FoundMatrix): LaidOutSheet {
  const columns = matrixColumns(matrix);
  const headingRow = matrix.headingRow + 1;
  return { ...laidOut(sheet, { kind: 'walking-minutes', headingRow, headingRows: 1, columns }), matrix };
}

function unread(
  sheet: PlainSheet,
  headingRow: number | null,
  columns: readonly LayoutColumn[],
): LaidOutSheet {
  const read = laidOut(sheet, { kind: null, headingRow, headingRows: 1, columns: [...columns] });
  return { ...read, layout: { ...read.layout, use: false } };
}

function laidOut(
  sheet: PlainSheet,
  layout: Pick<SheetLayout, 'kind' | 'headingRow' | 'headingRows' | 'columns'>,
): LaidOutSheet {
  return {
    sheet,
    layout: { sheet: sheet.name, use: true, ...layout, sample: sampleOf(sheet, layout.headingRow) },
    heading: null,
    matrix: null,
    headingSet: null,
    isRemembered: false,
  };
}
