import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { WalkingMatrix } from '../../../shared/domain/village-places.ts';
import { buildTravelTable } from '../../../solver/index.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { countPeopleBySpot } from '../../db/stores/people-store.ts';
import { listPlacesBelow } from '../../db/stores/places-store.ts';
import { listWalkingLinks } from '../../db/stores/walking-links-store.ts';
import { knownVillage } from './known-place.ts';

/** The longest way that the office may type; a longer chain of links says nothing that helps. */
const MOST_MINUTES = 240;

/**
 * Minutes on foot between the hamlets of a village, by group and hamlet: typed ones as they stand, else the shortest
 * way over typed ones, each way round, with the same table that planning uses.
 */
export function walkingMinutes(db: ReadableDb, villageId: PlaceId): WalkingMatrix {
  knownVillage(db, villageId);
  const places = listPlacesBelow(db, villageId);
  const groupById = new Map(
    places.filter((place) => place.level === 'village_group').map((group) => [group.id, group]),
  );
  const elders = new Map<PlaceId | null, number>();
  for (const spot of countPeopleBySpot(db))
    elders.set(spot.hamletId, (elders.get(spot.hamletId) ?? 0) + spot.elders);
  const groupOf = (parentId: PlaceId | null) => (parentId === null ? undefined : groupById.get(parentId));
  const hamlets = places
    .filter((place) => place.level === 'hamlet')
    .map((hamlet) => ({ ...hamlet, group: groupOf(hamlet.parentId) }))
    .toSorted((one, other) => (one.group?.groupNo ?? 0) - (other.group?.groupNo ?? 0) || one.id - other.id);

  const table = buildTravelTable(listWalkingLinks(db));
  return {
    villageId,
    hamlets: hamlets.map(({ id, name, group }) => ({
      id,
      name,
      groupName: group?.name ?? null,
      elders: elders.get(id) ?? 0,
    })),
    cells: hamlets.flatMap((from, index) =>
      hamlets.slice(index + 1).map((to) => {
        const found = table.walkingMinutes(from.id, to.id);
        const back = table.walkingMinutes(to.id, from.id);
        const ends = { fromHamletId: from.id, toHamletId: to.id };
        if (found === null || back === null || Math.max(found.minutes, back.minutes) > MOST_MINUTES)
          return { ...ends, minutes: null, minutesBack: null, source: 'unknown' as const };
        const source = found.estimated ? ('estimated' as const) : ('typed' as const);
        const minutesBack = back.minutes === found.minutes ? null : back.minutes;
        return { ...ends, minutes: found.minutes, minutesBack, source };
      }),
    ),
  };
}
