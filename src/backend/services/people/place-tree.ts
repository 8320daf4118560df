import type { Output } from '../../../shared/contract/contract.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listElders } from '../../db/stores/elders-store.ts';
import { listHelpers } from '../../db/stores/helpers-store.ts';
import { listPeople } from '../../db/stores/people-store.ts';
import { listPlaces } from '../../db/stores/places-store.ts';

/** Every place with the elders and helpers who live in it or below it. */
export function placeTree(db: ReadableDb): Output<'people.placeTree'> {
  const places = listPlaces(db);
  const parentById = new Map(places.map((place) => [place.id, place.parentId]));
  const elderIds = new Set(listElders(db).map((elder) => elder.personId));
  const helperIds = new Set(listHelpers(db).map((helper) => helper.personId));
  const elders = new Map<PlaceId, number>();
  const helpers = new Map<PlaceId, number>();
  for (const person of listPeople(db)) {
    // A hamlet may hang on the village while its people name a group: count each place once.
    const above = new Set<PlaceId>();
    for (const start of [person.hamletId, person.groupId, person.villageId]) {
      for (let id: PlaceId | null = start; id !== null; id = parentById.get(id) ?? null) above.add(id);
    }
    for (const id of above) {
      if (elderIds.has(person.id)) elders.set(id, (elders.get(id) ?? 0) + 1);
      if (helperIds.has(person.id)) helpers.set(id, (helpers.get(id) ?? 0) + 1);
    }
  }
  return places.map((place) => ({
    ...place,
    elders: elders.get(place.id) ?? 0,
    helpers: helpers.get(place.id) ?? 0,
  }));
}
