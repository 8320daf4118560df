import type { CheckedInput } from '../../../shared/contract/contract.ts';
import { type PaperDocument, SHEETS_TO_SIGN } from '../../../shared/domain/printing.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { findServiceCentre } from '../../db/stores/venues-store.ts';
import { assemblePaper } from '../../printing/assemble-paper.ts';
import { NO_MARK_YET, sheetMark } from '../../printing/sheet-mark.ts';
import { withServiceCentre } from '../../printing/with-service-centre.ts';
import type { Office } from '../office.ts';
import { formInPieces, sheetOf } from './pieces.ts';
import { keepingReadings } from './readings.ts';
import { wantedPieces } from './wanted-pieces.ts';

/**
 * Composes a form of a village's week; consents are those of this moment. Whatever may go to paper is
 * written down with what it says; a preview writes nothing and shows the numbers that are given out already.
 */
export function composePaper(
  { db, clock }: Office,
  { weekStart, villageId, form, profile, preview, ...wanted }: CheckedInput<'printing.compose'>,
): PaperDocument {
  const { today, now } = clock();
  const whole = formInPieces(db, today, { weekStart: mondayOf(weekStart), villageId, form, profile });
  const { of, week, composed } = whole;
  const pieces = wantedPieces(whole.pieces, wanted);
  const numberByKey = new Map(pieces.map(({ part, sheet }) => [part.key, sheet?.number ?? null]));
  if (!preview)
    keepingReadings(db, () =>
      db.transaction(() => {
        for (const piece of pieces) {
          const { number } = sheetOf(db, { of, piece, rosterId: week.rosterId, madeAt: now });
          numberByKey.set(piece.part.key, number);
        }
      }),
    );
  const isSigned = SHEETS_TO_SIGN.includes(form);
  const document = assemblePaper({
    form,
    profile,
    facts: week.facts,
    isDraft: week.stage === 'draft',
    composed,
    parts: pieces.map(({ part }) => part),
    some: { groupNos: wanted.groupNos, changedOnly: wanted.scope === 'changed' },
    markOf: (key) => {
      const number = numberByKey.get(key) ?? null;
      if (!isSigned) return null;
      return number === null ? NO_MARK_YET : sheetMark(number);
    },
  });
  return withServiceCentre(document, findServiceCentre(db));
}
