import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { CookCircleForm, CookCircleId } from '../../../shared/domain/cook-circle.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  findCookCircle,
  isHouseholdOf,
  listCookCircles as listStored,
  removeCookCircle as removeInStore,
  saveCookCircle as saveInStore,
} from '../../db/stores/cook-circles-store.ts';
import type { Office } from '../office.ts';
import { changePlaces } from './change-places.ts';
import { checkHamletOf, knownVillage } from './known-place.ts';

export function listCookCircles(db: ReadableDb, villageId: PlaceId): Output<'places.cookCircles'> {
  knownVillage(db, villageId);
  return listStored(db, villageId);
}

/** F096: adds or changes a circle of neighbours who cook for each other in turn. Its houses are of the village. */
export function saveCookCircle(
  office: Office,
  { cookCircleId, form }: CheckedInput<'places.saveCookCircle'>,
): Output<'places.saveCookCircle'> {
  const about = { name: form.name, did: cookCircleId === null ? 'added' : 'changed' };
  return changePlaces(office, 'cook-circle-changed', about, (db) => {
    const before = cookCircleId === null ? undefined : findCookCircle(db, cookCircleId);
    if (cookCircleId !== null && !before) throw new Refusal('places.not-found');
    if (before && before.villageId !== form.villageId) throw new Refusal('places.other-village');
    checkCircle(db, form);
    return { cookCircleId: saveInStore(db, cookCircleId, form) };
  });
}

export function removeCookCircle(office: Office, id: CookCircleId): void {
  const name = findCookCircle(office.db, id)?.name ?? '';
  changePlaces(office, 'cook-circle-changed', { name, did: 'removed' }, (db) => {
    if (!findCookCircle(db, id)) throw new Refusal('places.not-found');
    removeInStore(db, id);
  });
}

function checkCircle(db: ReadableDb, { villageId, hamletId, hosts }: CookCircleForm): void {
  knownVillage(db, villageId);
  checkHamletOf(db, hamletId, villageId);
  if (!hosts.every(({ householdId }) => isHouseholdOf(db, householdId, villageId)))
    throw new Refusal('places.other-village');
}
