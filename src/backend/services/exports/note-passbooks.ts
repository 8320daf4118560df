import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { savePassbookPrint } from '../../db/stores/passbook-prints-store.ts';
import type { Office } from '../office.ts';

/** Writes down how far passbooks are printed. No change of the registers: a paper that came out cannot be taken back. */
export function notePassbooks(
  { db, clock }: Office,
  { passbooks }: CheckedInput<'exports.passbooksPrinted'>,
): Output<'exports.passbooksPrinted'> {
  const { now } = clock();
  db.transaction(() => passbooks.forEach((print) => savePassbookPrint(db, print, now)));
  return {};
}
