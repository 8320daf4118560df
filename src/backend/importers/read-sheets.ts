import type { ParsedFileHead } from './records.ts';
import type { FindingLog } from './sheets/finding-log.ts';
import { cellText, isBlankCell, type PlainSheet } from './workbook/plain-cell.ts';

/** The sheets of one file, and where remarks about them go. */
export interface SheetsToRead {
  readonly sheets: readonly PlainSheet[];
  readonly fileName: string;
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

export type SheetOutcome<Kept> = Omit<ReadSheets<Kept>, 'sheets'> & { readonly headingRow: number };

/** Reads the sheets that `readSheet` recognises and tells of those it does not. */
export function readSheets<Kept>(
  { sheets, log }: SheetsToRead,
  readSheet: (sheet: PlainSheet) => SheetOutcome<Kept> | null,
): ReadSheets<Kept> {
  const outcomes = sheets.map((sheet) => ({ sheet, outcome: readSheet(sheet) }));
  for (const { sheet, outcome } of outcomes) if (outcome === null) tellSkipped(sheet, log);
  const sum = (count: (outcome: SheetOutcome<Kept>) => number) =>
    outcomes.reduce((total, { outcome }) => total + (outcome === null ? 0 : count(outcome)), 0);
  return {
    sheets: outcomes.map(({ sheet, outcome }) => ({
      name: sheet.name,
      headingRow: outcome?.headingRow ?? null,
      rows: outcome?.read ?? filledRows(sheet),
    })),
    records: outcomes.flatMap(({ outcome }) => outcome?.records ?? []),
    read: sum((outcome) => outcome.read),
    refused: sum((outcome) => outcome.refused),
    merged: sum((outcome) => outcome.merged),
  };
}

function tellSkipped(sheet: PlainSheet, log: FindingLog): void {
  const first = sheet.rows.flat().find((cell) => !isBlankCell(cell));
  log.add({ sheet: sheet.name, row: 1 }, 'sheet-skipped', { column: null, raw: cellText(first ?? null) });
}

function filledRows(sheet: PlainSheet): number {
  return sheet.rows.filter((row) => !row.every(isBlankCell)).length;
}
