import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { findNumberedSheet } from '../../db/stores/paper-sheets-store.ts';
import { readSheetNumber } from '../../printing/sheet-number.ts';
import type { Office } from '../office.ts';

/** The sheet with a number that somebody typed or scanned. A slip of the finger is told apart from a sheet of elsewhere. */
export function findSheet(
  { db }: Office,
  { number: typed }: CheckedInput<'printing.findSheet'>,
): Output<'printing.findSheet'> {
  const number = readSheetNumber(typed);
  if (number === null) throw new Refusal('printing.sheet-mistyped');
  const sheet = findNumberedSheet(db, number);
  if (sheet === undefined) throw new Refusal('printing.sheet-unknown');
  return { ...sheet, lines: [...sheet.lines] };
}
