import type { PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listPlaces } from '../../db/stores/places-store.ts';

/** Where somebody lives: a village, and a group and a hamlet of it. */
export interface Whereabouts {
  readonly villageId: PlaceId;
  readonly groupId: PlaceId | null;
  readonly hamletId: PlaceId | null;
}

/** Refuses a village that is none (`places.not-found`), and a group or hamlet of another one (`places.other-village`). */
export function refuseWrongPlace(db: ReadableDb, { villageId, groupId, hamletId }: Whereabouts): void {
  const placeById = new Map(listPlaces(db).map((place) => [place.id, place]));
  if (placeById.get(villageId)?.level !== 'village') throw new Refusal('places.not-found');
  const refuse = (id: PlaceId | null, level: 'village_group' | 'hamlet'): void => {
    if (id === null) return;
    const place = placeById.get(id);
    if (place?.level !== level) throw new Refusal('places.not-found');
    let above = place.parentId;
    while (above !== null && above !== villageId) above = placeById.get(above)?.parentId ?? null;
    if (above !== villageId) throw new Refusal('places.other-village');
  };
  refuse(groupId, 'village_group');
  refuse(hamletId, 'hamlet');
}
