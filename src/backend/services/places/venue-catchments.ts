import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { VenueCatchment, VenueId } from '../../../shared/domain/village-places.ts';
import { buildTravelTable } from '../../../solver/index.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { countEldersByHamlet } from '../../db/stores/hamlet-elders-store.ts';
import { openOfficeRules } from '../../db/stores/office-rules-store.ts';
import { findVillageOf, listPlacesBelow } from '../../db/stores/places-store.ts';
import { listVenues } from '../../db/stores/venues-store.ts';
import { listWalkingLinks } from '../../db/stores/walking-links-store.ts';

interface Point {
  readonly venueId: VenueId;
  readonly hamletId: PlaceId;
}

/**
 * Which hamlets each mutual-aid point serves: every hamlet belongs to the nearest point of its village, by the minutes
 * that planning uses; of two as near, to the one that was entered first. A hamlet without a known way belongs to none.
 */
export function venueCatchments(db: ReadableDb): ReadonlyMap<VenueId, VenueCatchment> {
  const pointsByVillage = listPoints(db);
  const catchments = new Map<VenueId, VenueCatchment>();
  if (pointsByVillage.size === 0) return catchments;
  const table = buildTravelTable(listWalkingLinks(db));
  const elders = countEldersByHamlet(db);
  const rulesOf = openOfficeRules(db);
  for (const [villageId, points] of pointsByVillage) {
    const limit = rulesOf(villageId)['travel-limit-minutes'].value;
    const served = listPlacesBelow(db, villageId)
      .filter((place) => place.level === 'hamlet')
      .flatMap((hamlet) => {
        const ways = points.flatMap(({ venueId, hamletId }) => {
          const way = table.walkingMinutes(hamlet.id, hamletId);
          return way === null ? [] : [{ venueId, ...way }];
        });
        const [nearest] = ways.toSorted((one, other) => one.minutes - other.minutes);
        if (nearest === undefined) return [];
        const { venueId, minutes, estimated } = nearest;
        const ofHamlet = { hamletId: hamlet.id, name: hamlet.name, elders: elders.get(hamlet.id) ?? 0 };
        return [{ venueId, line: { ...ofHamlet, minutes, estimated, tooFar: minutes > limit } }];
      });
    for (const { venueId } of points) {
      const hamlets = served
        .flatMap((one) => (one.venueId === venueId ? [one.line] : []))
        .toSorted((one, other) => one.minutes - other.minutes || one.hamletId - other.hamletId);
      const sum = hamlets.reduce((total, hamlet) => total + hamlet.elders, 0);
      catchments.set(venueId, { hamlets, elders: sum });
    }
  }
  return catchments;
}

/** The mutual-aid points of which the hamlet is known, by village, in the order in which they were entered. */
function listPoints(db: ReadableDb): ReadonlyMap<PlaceId, readonly Point[]> {
  const points = new Map<PlaceId, Point[]>();
  for (const { kind, id, placeId, hamletId } of listVenues(db, null)) {
    const villageId = findVillageOf(db, placeId);
    if (kind !== 'mutual_aid_point' || hamletId === null || villageId === undefined) continue;
    points.set(villageId, [...(points.get(villageId) ?? []), { venueId: id, hamletId }]);
  }
  for (const ofVillage of points.values()) ofVillage.sort((one, other) => one.venueId - other.venueId);
  return points;
}
