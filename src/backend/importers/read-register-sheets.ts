import { Refusal } from '../../shared/errors/refusal.ts';
import { type ReadSheets, readSheets, type SheetsToRead } from './read-sheets.ts';
import type { FoundHeading } from './sheets/find-heading.ts';
import { defaultsOfSheet } from './sheets/defaults-of-sheet.ts';
import { findVillageName } from './sheets/office-names.ts';
import { withDaysFrom1900 } from './sheets/days-from-1904.ts';
import { readRegister } from './sheets/read-register.ts';
import type { SheetRow } from './sheets/sheet-row.ts';
import { unfoldHouseholds } from './sheets/unfold-households.ts';

/**
 * Reads every sheet of one kind of register. A sheet of this kind that lacks a required column stops the whole
 * file: half a register would look like a whole one.
 */
export function readRegisterSheets<Key extends string, Kept>(
  source: SheetsToRead,
  parseRow: (row: SheetRow<Key>, sheetVillage: string | null) => Kept | readonly Kept[] | null,
  addNotes?: (record: Kept, notes: readonly string[]) => Kept,
): ReadSheets<Kept> {
  const { log } = source;
  return readSheets(source, (laidOut) => {
    if (laidOut.heading === null) return null;
    const { sheet: unfolded, heading } = unfoldHouseholds(laidOut.sheet, laidOut.heading, log);
    const sheet = withDaysFrom1900(unfolded, heading);
    const sheetVillage = findVillageName(sheet, source.fileName);
    const defaults = defaultsOfSheet(sheet, heading, sheetVillage, log);
    refuseIncomplete(source, sheet.name, heading, Object.keys(defaults));
    const read = readRegister(sheet, heading as FoundHeading<Key>, { log, defaults, addNotes }, (row) =>
      parseRow(row, sheetVillage),
    );
    return { ...read, merged: 0 };
  });
}

function refuseIncomplete(
  { fileName, isGiven }: SheetsToRead,
  sheet: string,
  heading: FoundHeading<string>,
  told: readonly string[],
): void {
  const missing = heading.missing.find(({ key }) => !told.includes(key));
  if (missing === undefined) return;
  const code = isGiven ? 'import.layout-incomplete' : 'file.column-missing';
  throw new Refusal(code, { file: fileName, sheet, column: missing.label });
}
