import { type ReadSheets, readSheets, type SheetsToRead } from './read-sheets.ts';
import type { WalkingRecord } from './records.ts';
import { findVillageName } from './sheets/office-names.ts';
import { findMatrix } from './walking-sheet/find-matrix.ts';
import { parseMatrix } from './walking-sheet/parse-matrix.ts';

/** Reads every sheet that holds a matrix of walking minutes; one village a sheet. */
export function readWalkingSheets(source: SheetsToRead): ReadSheets<WalkingRecord> {
  return readSheets(source, (sheet) => {
    const matrix = findMatrix(sheet);
    if (matrix === null) return null;
    const parsed = parseMatrix(sheet, matrix, findVillageName(sheet), source.log);
    return { ...parsed, headingRow: matrix.headingRow + 1 };
  });
}
