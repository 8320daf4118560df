import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { listMergedVillages, listVillages } from '../../db/stores/places-store.ts';
import { findPublishedRoster } from '../../db/stores/rosters-store.ts';
import { tallyVisits } from '../../db/stores/visits-store.ts';
import type { Office } from '../office.ts';
import { composeDocument } from './compose-document.ts';
import { loadVillageWeek } from './load-village-week.ts';

/**
 * What printing would make, village by village. It composes the very pages, so that the count on the
 * screen is the count on paper. A village without a published roster stands there without a version.
 */
export function planPrinting(
  { db, clock }: Office,
  { weekStart, villageIds, forms }: CheckedInput<'printing.plan'>,
): Output<'printing.plan'> {
  const monday = mondayOf(weekStart);
  const inInk = listMergedVillages(db).filter((village) => findPublishedRoster(db, village.id, monday));
  const villages = [...listVillages(db), ...inInk].filter(
    (village) => villageIds.length === 0 || villageIds.includes(village.id),
  );
  return villages.flatMap((village) => {
    const head = { villageId: village.id, villageName: village.name };
    const published = findPublishedRoster(db, village.id, monday);
    const version = published?.version ?? null;
    const tally = published && tallyVisits(db, published.id);
    if (!tally || tally.planned + tally.unfilled === 0) {
      return forms.map((form) => ({ ...head, form, version, sheets: 0, withheld: [] }));
    }
    const week = loadVillageWeek(db, monday, village.id, clock().today);
    return forms.map((form) => {
      const { sheets, withheld } = composeDocument(form, week);
      return { ...head, form, version, sheets, withheld };
    });
  });
}
