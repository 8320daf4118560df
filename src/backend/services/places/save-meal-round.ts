import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { MealRoundForm, MealRoundId } from '../../../shared/domain/village-places.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listHelpers } from '../../db/stores/helpers-store.ts';
import {
  findMealRound,
  isElderOf,
  removeMealRound as removeInStore,
  saveMealRound as saveInStore,
} from '../../db/stores/meal-rounds-store.ts';
import type { Office } from '../office.ts';
import { changePlaces } from './change-places.ts';
import { knownVillage } from './known-place.ts';

/** F094: adds or changes a round of meals with its doors. The rider is a helper, the doors are of the village. */
export function saveMealRound(
  office: Office,
  { mealRoundId, form }: CheckedInput<'places.saveMealRound'>,
): Output<'places.saveMealRound'> {
  const about = { round: form.name, did: mealRoundId === null ? 'added' : 'changed' };
  return changePlaces(office, 'meal-round-changed', about, (db) => {
    const before = mealRoundId === null ? undefined : findMealRound(db, mealRoundId);
    if (mealRoundId !== null && !before) throw new Refusal('places.not-found');
    if (before && before.villageId !== form.villageId) throw new Refusal('places.other-village');
    checkRound(db, form);
    return { mealRoundId: saveInStore(db, mealRoundId, form) };
  });
}

export function removeMealRound(office: Office, id: MealRoundId): void {
  const round = findMealRound(office.db, id)?.name ?? '';
  changePlaces(office, 'meal-round-changed', { round, did: 'removed' }, (db) => {
    if (!findMealRound(db, id)) throw new Refusal('places.not-found');
    removeInStore(db, id);
  });
}

function checkRound(db: ReadableDb, { villageId, riderId, fromTime, toTime, stops }: MealRoundForm): void {
  knownVillage(db, villageId);
  if (fromTime >= toTime) throw new Refusal('places.times-reversed');
  if (riderId !== null && !listHelpers(db).some(({ personId }) => personId === riderId))
    throw new Refusal('places.rider-no-helper');
  if (!stops.every(({ elderId }) => isElderOf(db, elderId, villageId)))
    throw new Refusal('places.eater-no-elder');
}
