import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { PaperDocument } from '../../../shared/domain/printing.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { findServiceCentre } from '../../db/stores/venues-store.ts';
import { assemblePaper } from '../../printing/assemble-paper.ts';
import { withServiceCentre } from '../../printing/with-service-centre.ts';
import type { Office } from '../office.ts';
import { composeForm, wantedParts } from './compose-form.ts';
import { loadVillageWeek } from './load-village-week.ts';

/** Composes a form from the published roster of a village; consents are those of this moment. */
export function composePaper(
  { db, clock }: Office,
  { weekStart, villageId, form, profile, ...wanted }: CheckedInput<'printing.compose'>,
): PaperDocument {
  const monday = mondayOf(weekStart);
  const { today } = clock();
  const week = loadVillageWeek(db, monday, villageId, today);
  const composed = composeForm(form, { ...week, db, villageId, weekStart: monday, today, profile });
  const parts = wantedParts(composed.parts, wanted, () => 'new');
  const document = assemblePaper({ form, profile, facts: week.facts, composed, parts });
  return withServiceCentre(document, findServiceCentre(db));
}
