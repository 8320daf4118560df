import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { TravelTable } from '../../../solver/index.ts';

/** What the order of a door rests on. */
export interface RouteDoor {
  readonly hamletId: PlaceId | null;
  readonly hamletName: string | null;
  readonly groupNo: number | null;
  readonly householdNo: string | null;
}

/**
 * Doors as a round passes them: from the first hamlet that any way leads out of, always on to the nearest one, inside
 * a hamlet by household number. Hamlets as near, and those that no known way leads to, which come last: by group and
 * name. Doors that nothing else tells apart keep the order given.
 *
 * This is the nearest-neighbour order (Rosenkrantz, Stearns and Lewis, "An Analysis of Several Heuristics for the
 * Traveling Salesman Problem", SIAM Journal on Computing 6, 1977): quick and easy to follow, not the shortest round.
 */
export function orderDoors<Door extends RouteDoor>(doors: readonly Door[], table: TravelTable): Door[] {
  const left = stopsOf(doors);
  const minutesBetween = (from: Stop<Door>, to: Stop<Door>): number =>
    table.walkingMinutes(from.place.hamletId, to.place.hamletId)?.minutes ?? Number.POSITIVE_INFINITY;
  const hasWayOut = (from: Stop<Door>): boolean =>
    left.some((to) => to !== from && Number.isFinite(minutesBetween(from, to)));
  const order: Stop<Door>[] = [];
  let next = left.findIndex(hasWayOut);
  while (next !== -1) {
    const [at] = left.splice(next, 1);
    if (at === undefined) break;
    order.push(at);
    const minutes = left.map((stop) => minutesBetween(at, stop));
    const least = Math.min(...minutes);
    next = Number.isFinite(least) ? minutes.indexOf(least) : -1;
  }
  return [...order, ...left].flatMap((stop) => stop.doors.toSorted(byHouseholdNumber));
}

/** The doors of one hamlet, or of one group where no hamlet is known. */
interface Stop<Door> {
  readonly place: RouteDoor;
  readonly doors: Door[];
}

/** By group and name. */
function stopsOf<Door extends RouteDoor>(doors: readonly Door[]): Stop<Door>[] {
  const stopByKey = new Map<string, Stop<Door>>();
  for (const door of doors) {
    const key = door.hamletId === null ? `group ${String(door.groupNo)}` : String(door.hamletId);
    const stop = stopByKey.get(key);
    if (stop) stop.doors.push(door);
    else stopByKey.set(key, { place: door, doors: [door] });
  }
  return [...stopByKey.values()].toSorted(
    ({ place: one }, { place: other }) =>
      knownFirst(one.groupNo, other.groupNo) ||
      knownFirst(one.hamletName, other.hamletName) ||
      (one.hamletId ?? 0) - (other.hamletId ?? 0),
  );
}

/** 7 before 12, 7甲 after 7; a door without a number last. */
function byHouseholdNumber({ householdNo: one }: RouteDoor, { householdNo: other }: RouteDoor): number {
  return knownFirst(leadingNumber(one), leadingNumber(other)) || knownFirst(one, other);
}

function leadingNumber(householdNo: string | null): number | null {
  const number = Number.parseInt(householdNo ?? '', 10);
  return Number.isNaN(number) ? null : number;
}

/** Ascending, what is not known last. */
function knownFirst<Key extends number | string>(one: Key | null, other: Key | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
