import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { listMergedVillages, listVillages } from '../../db/stores/places-store.ts';
import { findPublishedRoster } from '../../db/stores/rosters-store.ts';
import { countSheets } from '../../printing/assemble-paper.ts';
import { groundOf } from '../../printing/form-grounds.ts';
import { missingCharacters } from '../../printing/missing-characters.ts';
import type { Office } from '../office.ts';
import { assertProfile } from './compose-form.ts';
import { hasVillageWeek } from './load-village-week.ts';
import { formInPieces, type Piece, type WantedForm } from './pieces.ts';
import { wantedPieces } from './wanted-pieces.ts';

type PlanLine = Output<'printing.plan'>[number];
type PieceInfo = PlanLine['parts'][number];

/**
 * What printing would make, village by village. It composes the very pieces, so that the count on the
 * screen is the count on paper. A village without a published roster stands there without a version, with what needs none.
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

  const linePieces = (of: WantedForm): Omit<PlanLine, 'villageId' | 'villageName' | 'version'> => {
    const { composed, pieces } = formInPieces(db, today, of);
    const wanted = wantedPieces(pieces, { scope: 'all', groupNos, partKeys: null });
    const changed = wanted.filter(({ state }) => state !== 'printed');
    return {
      form: of.form,
      profile: of.profile,
      sheets: countSheets(wanted.map(({ part }) => part)),
      changedSheets: countSheets(changed.map(({ part }) => part)),
      parts: wanted.map(toInfo),
      withheld: [...composed.withheld],
      missing: missingCharacters(wanted.map(({ part }) => part)),
    };
  };

  return villages.flatMap((village) => {
    const published = findPublishedRoster(db, village.id, monday);
    const head = { villageId: village.id, villageName: village.name, version: published?.version ?? null };
    return forms.map(({ form, profile }) => {
      const of = { villageId: village.id, weekStart: monday, form, profile };
      const isThere = hasVillageWeek(db, { ...of, ground: groundOf(form) }, today);
      return isThere ? { ...head, ...linePieces(of) } : { ...head, form, profile, ...NOTHING };
    });
  });
}

const NOTHING = { sheets: 0, changedSheets: 0, parts: [], withheld: [], missing: [] };

function toInfo({ part: { key, title, groupNo }, state, onPaper, sheet }: Piece): PieceInfo {
  return {
    key,
    title,
    groupNo,
    state,
    printedAt: onPaper?.printedAt ?? null,
    printedVersion: onPaper?.printedVersion ?? null,
    sheetNumber: sheet?.number ?? null,
  };
}
