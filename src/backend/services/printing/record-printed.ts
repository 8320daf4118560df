import type { CheckedInput } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { addPrintedSheet } from '../../db/stores/printed-sheets-store.ts';
import { findPublishedRoster } from '../../db/stores/rosters-store.ts';
import type { Office } from '../office.ts';

/** Writes down what was put on paper and from which version. */
export function recordPrinted(
  { db, clock, tell }: Office,
  { weekStart, villageId, form, pages, fileName }: CheckedInput<'printing.record'>,
): void {
  const monday = mondayOf(weekStart);
  db.transaction(() => {
    const roster = findPublishedRoster(db, villageId, monday);
    if (!roster) throw new Refusal('printing.not-published', { weekStart: monday });
    addPrintedSheet(db, {
      printedAt: clock().now,
      form,
      villageId,
      weekStart: monday,
      rosterId: roster.id,
      pages,
      fileName: fileName ?? '',
    });
  });
  tell('data.changed', { areas: ['printing'] });
}
