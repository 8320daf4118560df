import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { buildTravelTable } from '../../../solver/index.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listMealRounds as listStored, listMealsWaiting } from '../../db/stores/meal-rounds-store.ts';
import { findPerson } from '../../db/stores/people-store.ts';
import { listWalkingLinks } from '../../db/stores/walking-links-store.ts';
import { knownVillage } from './known-place.ts';
import { nearestNextOrder } from './nearest-next-order.ts';

export function listMealRounds(db: ReadableDb, villageId: PlaceId): Output<'places.mealRounds'> {
  knownVillage(db, villageId);
  return { rounds: listStored(db, villageId), waiting: listMealsWaiting(db, villageId) };
}

/** The doors of a round, always on to the nearest; without a rider it begins at the first door given. */
export function orderMealStops(
  db: ReadableDb,
  { riderId, elderIds }: CheckedInput<'places.orderMealStops'>,
): Output<'places.orderMealStops'> {
  const hamletOf = (id: Parameters<typeof findPerson>[1]): PlaceId | null =>
    findPerson(db, id)?.hamletId ?? null;
  const table = buildTravelTable(listWalkingLinks(db));
  const doors = [...new Set(elderIds)].map((elderId) => ({ door: elderId, hamletId: hamletOf(elderId) }));
  const start = riderId === null ? (doors[0]?.hamletId ?? null) : hamletOf(riderId);
  return { elderIds: nearestNextOrder(start, doors, table) };
}
