import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { listHelperAges, listPossibleHelpers } from '../../db/stores/quality-store.ts';
import type { Office } from '../office.ts';
import { placeToNarrow } from './place-to-narrow.ts';

/** First ages of the bands; the last one is open. */
const BANDS = [16, 50, 60, 65, 70, 75, 80];
const MOST_POSSIBLE_HELPERS = 200;

/** How old the helpers are, who of them will soon stop, and who might take their place. */
export function planSuccession(
  { db, clock }: Office,
  input: CheckedInput<'quality.succession'>,
): Output<'quality.succession'> {
  const { today } = clock();
  const placeId = placeToNarrow(db, input.placeId);
  const helpers = listHelperAges(db, placeId, today);
  return {
    bands: BANDS.map((from, index) => {
      const next = BANDS[index + 1];
      const inBand = helpers.filter(({ age }) => age >= from && (next === undefined || age < next));
      return { from, to: next === undefined ? null : next - 1, helpers: inBand.length };
    }),
    ageing: helpers
      .filter((helper) => helper.ageing === 1)
      .map(({ personId, name, age, elders }) => ({ personId, name, age, elders })),
    mayFollow: listPossibleHelpers(db, placeId, today, MOST_POSSIBLE_HELPERS),
  };
}
