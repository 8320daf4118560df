import type { CheckedInput } from '../../../shared/contract/contract.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { addPrintJob } from '../../db/stores/print-jobs-store.ts';
import { findStaff } from '../../db/stores/staff-store.ts';
import type { Office } from '../office.ts';
import { formInPieces, sheetOf } from './pieces.ts';
import { keepingReadings } from './readings.ts';

/** Writes down what was put on paper, which pieces and from which version. */
export function recordPrinted(
  { db, clock, tell }: Office,
  { weekStart, villageId, form, profile, partKeys, printedBy, ...job }: CheckedInput<'printing.record'>,
): void {
  const { today, now } = clock();
  const { of, week, pieces } = formInPieces(db, today, {
    weekStart: mondayOf(weekStart),
    villageId,
    form,
    profile,
  });
  const { rosterId } = week;
  keepingReadings(db, () =>
    db.transaction(() => {
      const sheetIds = pieces
        .filter(({ part }) => partKeys.includes(part.key))
        // Who changes something while the printer runs finds the older words on paper: the sheet that was made for it.
        .map((piece) => piece.sheet ?? piece.newest ?? sheetOf(db, { of, piece, rosterId, madeAt: now }))
        .map(({ id }) => id);
      // The name of today: whoever printed something did so under that name, even when it changes.
      const by = printedBy === null ? null : (findStaff(db, printedBy)?.name ?? null);
      addPrintJob(db, { ...of, ...job, printedAt: now, rosterId, printedBy: by, sheetIds });
    }),
  );
  tell('data.changed', { areas: ['printing'] });
}
