import type { WorkbookKind } from '../../shared/domain/import-preview.ts';
import { Refusal } from '../../shared/errors/refusal.ts';
import { kindOfSheet } from './recognise-kind.ts';
import { type ReadSheets, readSheets, type SheetsToRead } from './read-sheets.ts';
import type { ColumnSpecs } from './sheets/column-spec.ts';
import { findHeading } from './sheets/find-heading.ts';
import { findVillageName } from './sheets/office-names.ts';
import { readRegister } from './sheets/read-register.ts';
import type { SheetRow } from './sheets/sheet-row.ts';

/**
 * Reads every sheet of one kind of register. A sheet of this kind that lacks a required column stops the whole
 * file: half a register would look like a whole one.
 */
export function readRegisterSheets<Key extends string, Kept>(
  source: SheetsToRead,
  kind: WorkbookKind,
  specs: ColumnSpecs<Key>,
  parseRow: (row: SheetRow<Key>, sheetVillage: string | null) => Kept | null,
): ReadSheets<Kept> {
  return readSheets(source, (sheet) => {
    if (kindOfSheet(sheet) !== kind) return null;
    const heading = findHeading(sheet, specs);
    if (heading === null) return null;
    const [column] = heading.missing;
    if (column !== undefined) {
      throw new Refusal('file.column-missing', { file: source.fileName, sheet: sheet.name, column });
    }
    const sheetVillage = findVillageName(sheet);
    const read = readRegister(sheet, heading, source.log, (row) => parseRow(row, sheetVillage));
    return { ...read, merged: 0, headingRow: heading.lastRow + 1 };
  });
}
