import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { PaperDocument } from '../../../shared/domain/printing.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { findServiceCentre } from '../../db/stores/venues-store.ts';
import { withServiceCentre } from '../../printing/with-service-centre.ts';
import type { Office } from '../office.ts';
import { composeDocument } from './compose-document.ts';
import { loadVillageWeek } from './load-village-week.ts';

/** Composes a form from the published roster of a village; consents are those of this moment. */
export function composePaper(
  { db, clock }: Office,
  { weekStart, villageId, form }: CheckedInput<'printing.compose'>,
): PaperDocument {
  const week = loadVillageWeek(db, mondayOf(weekStart), villageId, clock().today);
  return withServiceCentre(composeDocument(form, week), findServiceCentre(db));
}
