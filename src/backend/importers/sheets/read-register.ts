import { cellText, isBlankCell, type PlainSheet } from '../workbook/plain-cell.ts';
import { fillMergedCells } from './fill-merged-cells.ts';
import type { FindingLog } from './finding-log.ts';
import type { FoundHeading } from './find-heading.ts';
import { judgeRows } from './judge-rows.ts';
import { judgeMarks } from './row-marks.ts';
import { type SheetDefaults, type SheetRow, sheetRow } from './sheet-row.ts';

export interface ReadRegister<Kept> {
  readonly records: readonly Kept[];
  /** Rows below the heading that hold anything at all. */
  readonly read: number;
  readonly refused: number;
}

export interface RegisterContext<Kept> {
  readonly log: FindingLog;
  /** What the sheet says for all of its rows. */
  readonly defaults: SheetDefaults;
  /** Puts sentences about the row (comments, a struck name) into the remark of its record. */
  readonly addNotes?: ((record: Kept, notes: readonly string[]) => Kept) | undefined;
}

/**
 * Walks through the rows below a heading: each becomes a record or is refused with its reason in the log. A row
 * that names two people (a couple) is counted as two.
 */
export function readRegister<Key extends string, Kept>(
  sheet: PlainSheet,
  heading: FoundHeading<Key>,
  { log, defaults, addNotes }: RegisterContext<Kept>,
  parseRow: (row: SheetRow<Key>) => Kept | readonly Kept[] | null,
): ReadRegister<Kept> {
  const records: Kept[] = [];
  let read = 0;
  const filled = fillMergedCells(sheet, heading, log);
  const reasonForNoRecord = judgeRows(sheet, heading);
  const marksOfRow = judgeMarks(sheet, heading, log);
  for (let rowIndex = heading.lastRow + 1; rowIndex < sheet.rows.length; rowIndex++) {
    const original = sheet.rows[rowIndex] ?? [];
    if (original.every(isBlankCell)) continue;
    read += 1;
    const row = sheetRow(
      heading,
      filled[rowIndex] ?? [],
      { sheet: sheet.name, row: rowIndex + 1 },
      log,
      defaults,
      filled[rowIndex - 1] ?? [],
    );
    const reason = reasonForNoRecord(original);
    if (reason !== null) {
      const first = original.find((cell) => !isBlankCell(cell));
      row.remark(reason, null, null, cellText(first));
      continue;
    }
    const { isLeftOut, notes } = marksOfRow(rowIndex);
    if (isLeftOut) continue;
    const kept = parseRow(row);
    const people = kept === null ? [] : Array.isArray(kept) ? (kept as readonly Kept[]) : [kept as Kept];
    records.push(
      ...people.map((record) => (notes.length === 0 ? record : (addNotes?.(record, notes) ?? record))),
    );
    read += Math.max(0, people.length - 1);
  }
  return { records, read, refused: read - records.length };
}
