import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { REGISTER_GAPS } from '../../../shared/domain/register-gap.ts';
import { listVillages } from '../../db/stores/places-store.ts';
import { countGapByVillage } from '../../db/stores/quality-store.ts';
import type { Office } from '../office.ts';
import { placeToNarrow } from './place-to-narrow.ts';

/** How complete the registers are: each gap with its people, in all and village by village. */
export function listGaps({ db, clock }: Office, input: CheckedInput<'quality.gaps'>): Output<'quality.gaps'> {
  const { today } = clock();
  const placeId = placeToNarrow(db, input.placeId);
  const villages = listVillages(db);
  return REGISTER_GAPS.map((gap) => {
    const counts = countGapByVillage(db, gap, placeId, today);
    const countByVillage = new Map(counts.map((count) => [count.villageId, count]));
    return {
      gap,
      people: counts.reduce((sum, count) => sum + count.people, 0),
      outOf: counts.reduce((sum, count) => sum + count.outOf, 0),
      villages: villages.flatMap(({ id, name }) => {
        const count = countByVillage.get(id);
        return count ? [{ villageId: id, name, people: count.people, outOf: count.outOf }] : [];
      }),
    };
  });
}
