import type { WorkbookKind } from '../../shared/domain/import-preview.ts';
import type { LaidOutSheet } from './layouts/layout-types.ts';
import type { ParsedFileHead } from './records.ts';
import type { FindingLog } from './sheets/finding-log.ts';
import { cellText, isBlankCell, type PlainSheet } from './workbook/plain-cell.ts';

/** The sheets of one file as they are understood, and where remarks about them go. */
export interface SheetsToRead {
  readonly sheets: readonly LaidOutSheet[];
  /** What the file is; sheets of another kind are told and not read. */
  readonly kind: WorkbookKind;
  readonly fileName: string;
  /** True where the clerk said how the sheets are to be read. */
  readonly isGiven: boolean;
  readonly log: FindingLog;
}

/** What all sheets of a file gave together. */
export interface ReadSheets<Kept> {
  readonly sheets: ParsedFileHead['sheets'];
  readonly records: readonly Kept[];
  readonly read: number;
  readonly refused: number;
  readonly merged: number;
}

export type SheetOutcome<Kept> = Omit<ReadSheets<Kept>, 'sheets'>;

/** Reads the sheets of the file's kind and tells of those that are something else. */
export function readSheets<Kept>(
  source: SheetsToRead,
  readSheet: (sheet: LaidOutSheet) => SheetOutcome<Kept> | null,
): ReadSheets<Kept> {
  const outcomes = source.sheets.map((sheet) => ({
    ...sheet,
    outcome: readIfWanted(source, sheet, readSheet),
  }));
  const sum = (count: (outcome: SheetOutcome<Kept>) => number) =>
    outcomes.reduce((total, { outcome }) => total + (outcome === null ? 0 : count(outcome)), 0);
  return {
    sheets: outcomes.map(({ sheet, layout, outcome }) => ({
      name: sheet.name,
      headingRow: outcome === null ? null : layout.headingRow,
      rows: outcome?.read ?? filledRows(sheet),
    })),
    records: outcomes.flatMap(({ outcome }) => outcome?.records ?? []),
    read: sum((outcome) => outcome.read),
    refused: sum((outcome) => outcome.refused),
    merged: sum((outcome) => outcome.merged),
  };
}

function readIfWanted<Kept>(
  { kind, log, isGiven }: SheetsToRead,
  laidOut: LaidOutSheet,
  readSheet: (sheet: LaidOutSheet) => SheetOutcome<Kept> | null,
): SheetOutcome<Kept> | null {
  const { sheet, layout } = laidOut;
  const at = { sheet: sheet.name, row: 1 };
  if (!layout.use || layout.kind === null) {
    // What the clerk left out needs no remark, blank sheets neither.
    if (!isGiven && filledRows(sheet) > 0)
      log.add(at, 'sheet-skipped', { column: null, raw: firstText(sheet) });
    return null;
  }
  if (layout.kind !== kind) {
    log.add(at, 'sheet-of-other-kind', { column: null, raw: firstText(sheet) });
    return null;
  }
  if (sheet.isHidden === true) {
    log.add(at, 'sheet-hidden', { column: null, raw: sheet.name });
    if (log.isLeftOut(at, 'sheet-hidden')) return null;
  }
  return readSheet(laidOut);
}

function firstText(sheet: PlainSheet): string {
  return cellText(sheet.rows.flat().find((cell) => !isBlankCell(cell)));
}

function filledRows(sheet: PlainSheet): number {
  return sheet.rows.filter((row) => !row.every(isBlankCell)).length;
}
