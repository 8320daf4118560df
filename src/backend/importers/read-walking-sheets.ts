import { type ReadSheets, readSheets, type SheetsToRead } from './read-sheets.ts';
import type { WalkingRecord } from './records.ts';
import { findVillageName } from './sheets/office-names.ts';
import { parseMatrix } from './walking-sheet/parse-matrix.ts';

/** Reads every sheet that holds a matrix of walking minutes; one village a sheet. */
export function readWalkingSheets(source: SheetsToRead): ReadSheets<WalkingRecord> {
  return readSheets(source, ({ sheet, matrix }) =>
    matrix === null ? null : parseMatrix(sheet, matrix, findVillageName(sheet, source.fileName), source.log),
  );
}
