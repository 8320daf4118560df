import type { Output } from '../../../shared/contract/contract.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { countPeopleBySpot } from '../../db/stores/people-store.ts';
import { listPlaces } from '../../db/stores/places-store.ts';

/** Every place with the elders and helpers who live in it or below it. */
export function placeTree(db: ReadableDb): Output<'people.placeTree'> {
  const places = listPlaces(db);
  const parentById = new Map(places.map((place) => [place.id, place.parentId]));
  const countsById = new Map(places.map((place) => [place.id, { elders: 0, helpers: 0 }]));
  for (const spot of countPeopleBySpot(db)) {
    // A hamlet may hang on the village while its people name a group: count each place once.
    const above = new Set<PlaceId>();
    for (const start of [spot.hamletId, spot.groupId, spot.villageId]) {
      for (let id: PlaceId | null = start; id !== null; id = parentById.get(id) ?? null) above.add(id);
    }
    for (const id of above) {
      const counts = countsById.get(id);
      if (!counts) continue;
      counts.elders += spot.elders;
      counts.helpers += spot.helpers;
    }
  }
  return places.map((place) => ({ ...place, ...(countsById.get(place.id) ?? { elders: 0, helpers: 0 }) }));
}
