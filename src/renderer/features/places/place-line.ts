import type { Output } from '../../../shared/contract/contract.ts';

export type PlaceWithCounts = Output<'people.placeTree'>[number];

/** The place and everything above it, the highest first. */
export function placesAbove(places: readonly PlaceWithCounts[], place: PlaceWithCounts): PlaceWithCounts[] {
  const byId = new Map(places.map((one) => [one.id, one]));
  const line: PlaceWithCounts[] = [];
  for (
    let at: PlaceWithCounts | undefined = place;
    at;
    at = at.parentId === null ? undefined : byId.get(at.parentId)
  )
    line.unshift(at);
  return line;
}

/** The place and everything below it, in the order of the tree. */
export function placesBelow(places: readonly PlaceWithCounts[], place: PlaceWithCounts): PlaceWithCounts[] {
  const ids = new Set<number>([place.id]);
  // Parents stand before their children.
  for (const one of places) if (one.parentId !== null && ids.has(one.parentId)) ids.add(one.id);
  return places.filter((one) => ids.has(one.id));
}
