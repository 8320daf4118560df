import type { PlaceId } from '../../shared/domain/ids.ts';

/** Walking minutes of one link as the office typed it, valid both ways unless the way back takes another time. */
export interface WalkingLink {
  readonly fromHamletId: PlaceId;
  readonly toHamletId: PlaceId;
  readonly minutes: number;
  /** From `toHamletId` to `fromHamletId`: uphill and downhill differ. Null or left out = the same. */
  readonly minutesBack?: number | null;
}

/** Minutes between two hamlets, with their origin. */
export interface WalkingMinutes {
  readonly minutes: number;
  /** True where the minutes are a shortest path over typed links, not typed themselves. */
  readonly estimated: boolean;
}

/** From door to door inside one hamlet. Office default [proposal], to become a setting of the village. */
export const SAME_HAMLET_WALKING_MINUTES = 5;

export interface TravelTable {
  /** Null where a hamlet is unknown or where no chain of typed links joins the two. */
  readonly walkingMinutes: (from: PlaceId | null, to: PlaceId | null) => WalkingMinutes | null;
}

/**
 * The way on foot from any hamlet to any other: typed minutes are taken as they stand, even where a chain of
 * other links is shorter; everything else is the shortest path over typed links, each in the direction that is
 * gone, and marked as estimated.
 */
export function buildTravelTable(links: readonly WalkingLink[]): TravelTable {
  const typedFrom = neighbours(links);
  const pathsFrom = new Map<PlaceId, ReadonlyMap<PlaceId, number>>();
  return {
    walkingMinutes: (from, to) => {
      if (from === null || to === null) return null;
      const typed = typedFrom.get(from)?.get(to);
      if (typed !== undefined) return { minutes: typed, estimated: false };
      if (from === to) return { minutes: SAME_HAMLET_WALKING_MINUTES, estimated: false };
      let paths = pathsFrom.get(from);
      if (paths === undefined) {
        paths = shortestPaths(from, typedFrom);
        pathsFrom.set(from, paths);
      }
      const minutes = paths.get(to);
      return minutes === undefined ? null : { minutes, estimated: true };
    },
  };
}

type Neighbours = ReadonlyMap<PlaceId, ReadonlyMap<PlaceId, number>>;

function neighbours(links: readonly WalkingLink[]): Neighbours {
  const typedFrom = new Map<PlaceId, Map<PlaceId, number>>();
  const note = (from: PlaceId, to: PlaceId, minutes: number): void => {
    const row = typedFrom.get(from) ?? new Map<PlaceId, number>();
    row.set(to, Math.min(minutes, row.get(to) ?? minutes));
    typedFrom.set(from, row);
  };
  for (const link of links) {
    note(link.fromHamletId, link.toHamletId, link.minutes);
    note(link.toHamletId, link.fromHamletId, link.minutesBack ?? link.minutes);
  }
  return typedFrom;
}

/** Dijkstra without a heap: a village has some dozen hamlets. */
function shortestPaths(start: PlaceId, typedFrom: Neighbours): ReadonlyMap<PlaceId, number> {
  const settled = new Map<PlaceId, number>();
  const open = new Map<PlaceId, number>([[start, 0]]);
  while (open.size > 0) {
    let nearest: PlaceId | null = null;
    let nearestMinutes = Number.POSITIVE_INFINITY;
    for (const [hamlet, minutes] of open) {
      if (minutes < nearestMinutes) [nearest, nearestMinutes] = [hamlet, minutes];
    }
    if (nearest === null) break;
    open.delete(nearest);
    settled.set(nearest, nearestMinutes);
    for (const [next, minutes] of typedFrom.get(nearest) ?? []) {
      if (settled.has(next)) continue;
      open.set(next, Math.min(nearestMinutes + minutes, open.get(next) ?? Number.POSITIVE_INFINITY));
    }
  }
  return settled;
}
