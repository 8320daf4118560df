import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addDisclosure } from '../../db/stores/disclosures-store.ts';
import type { Office } from '../office.ts';
import { loadSheets } from './load-sheets.ts';
import { refuseOtherExtension, writeWholeFile } from './write-file.ts';
import { writeText } from './write-text.ts';
import { writeWorkbook } from './write-workbook.ts';

/**
 * Writes a list to the file that the clerk chose. Identity numbers are masked unless a reason is given, and then the
 * reason and the number of people are written down before the file is.
 */
export async function writeExport(
  { db, clock, tell }: Office,
  input: CheckedInput<'exports.write'>,
): Promise<Output<'exports.write'>> {
  refuseOtherExtension(input.filePath, `.${input.format}`);
  const { today, now } = clock();
  const reason = input.idNumberReason;
  const { sheets, idNumbers } = loadSheets(db, input, { today, wholeIdNumbers: reason !== null });
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rows === 0) throw new Refusal('exports.nothing-to-write');
  const bytes = input.format === 'xlsx' ? await writeWorkbook(sheets) : writeText(sheets);
  if (reason !== null && idNumbers > 0) {
    db.transaction(() => {
      addDisclosure(db, { disclosedAt: now, personId: null, what: 'export', people: idNumbers, reason });
    });
    tell('data.changed', { areas: ['privacy'] });
  }
  await writeWholeFile(input.filePath, bytes);
  return { rows };
}
