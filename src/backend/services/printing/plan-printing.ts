import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { listMergedVillages, listVillages } from '../../db/stores/places-store.ts';
import { findPublishedRoster } from '../../db/stores/rosters-store.ts';
import { tallyVisits } from '../../db/stores/visits-store.ts';
import { countSheets } from '../../printing/assemble-paper.ts';
import type { Office } from '../office.ts';
import { assertProfile, composeForm, wantedParts } from './compose-form.ts';
import { loadVillageWeek } from './load-village-week.ts';

/**
 * What printing would make, village by village. It composes the very pieces, so that the count on the
 * screen is the count on paper. A village without a published roster stands there without a version.
 */
export function planPrinting(
  { db, clock }: Office,
  { weekStart, villageIds, forms, groupNos }: CheckedInput<'printing.plan'>,
): Output<'printing.plan'> {
  for (const { form, profile } of forms) assertProfile(form, profile);
  const monday = mondayOf(weekStart);
  const inInk = listMergedVillages(db).filter((village) => findPublishedRoster(db, village.id, monday));
  const villages = [...listVillages(db), ...inInk].filter(
    (village) => villageIds.length === 0 || villageIds.includes(village.id),
  );
  const { today } = clock();
  return villages.flatMap((village) => {
    const published = findPublishedRoster(db, village.id, monday);
    const head = { villageId: village.id, villageName: village.name, version: published?.version ?? null };
    const tally = published && tallyVisits(db, published.id);
    if (!tally || tally.planned + tally.unfilled === 0) {
      return forms.map(({ form, profile }) => ({ ...head, form, profile, ...NOTHING }));
    }
    const week = loadVillageWeek(db, monday, village.id, today);
    return forms.map(({ form, profile }) => {
      const composed = composeForm(form, {
        ...week,
        db,
        villageId: village.id,
        weekStart: monday,
        today,
        profile,
      });
      const parts = wantedParts(composed.parts, { scope: 'all', groupNos }, () => 'new');
      return {
        ...head,
        form,
        profile,
        sheets: countSheets(parts),
        changedSheets: countSheets(parts),
        parts: parts.map(({ key, title, groupNo }) => ({
          key,
          title,
          groupNo,
          state: 'new' as const,
          printedAt: null,
          printedVersion: null,
          sheetNumber: null,
        })),
        withheld: [...composed.withheld],
        missing: [],
      };
    });
  });
}

const NOTHING = { sheets: 0, changedSheets: 0, parts: [], withheld: [], missing: [] };
