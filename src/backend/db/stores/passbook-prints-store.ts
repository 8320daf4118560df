import type { PassbookPrint } from '../../../shared/contract/exports.ts';
import type { HouseholdId } from '../../../shared/domain/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** How many lines stand in each booklet of a household, by number of the booklet. */
export function listPassbookPrints(db: ReadableDb, householdId: HouseholdId): ReadonlyMap<number, number> {
  return new Map(
    db
      .all<{ book: number; lines: number }>(
        'SELECT book, lines FROM passbook_print WHERE household_id = ? ORDER BY book',
        householdId,
      )
      .map(({ book, lines }) => [book, lines]),
  );
}

/** Writes down how far a booklet is printed; what was written of it before is replaced. */
export function savePassbookPrint(db: WritableDb, print: PassbookPrint, printedAt: string): void {
  db.run(
    `INSERT INTO passbook_print (household_id, book, lines, printed_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (household_id, book) DO UPDATE SET lines = excluded.lines, printed_at = excluded.printed_at`,
    print.householdId,
    print.book,
    print.lines,
    printedAt,
  );
}
