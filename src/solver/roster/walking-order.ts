/** A round through some homes: the order of the stops and the minutes on the way to each of them. */
export interface WalkingOrder {
  /** Places in the list of stops that was asked about, first stop first. */
  readonly order: readonly number[];
  /** Minutes on the way to each stop of `order`: from home, then from the stop before. */
  readonly legMinutes: readonly number[];
  /** All legs and the way home; ways within a stop (a round of lunches) are not counted. */
  readonly totalMinutes: number;
}

/** Up to here the best order is found by trying them all (Held and Karp 1962); a half-day rarely has more. */
const MOST_EXACT_STOPS = 9;

/** Ways between stops, by their places in the list; a stop may be left from another door than it is entered by. */
export interface StopWays {
  readonly there: (stop: number) => number;
  readonly back: (stop: number) => number;
  readonly between: (from: number, to: number) => number;
}

/**
 * The order of stops with the least minutes from home through all of them and back. Equal orders: the one
 * that ends latest in the list. Beyond nine stops the nearest is taken next.
 */
export function shortestWalkingOrder(stops: number, ways: StopWays): WalkingOrder {
  const order = stops <= MOST_EXACT_STOPS ? exactOrder(stops, ways) : nearestNext(stops, ways);
  const legMinutes = order.map((stop, place) =>
    place === 0 ? ways.there(stop) : ways.between(order[place - 1]!, stop),
  );
  const last = order.at(-1);
  const wayHome = last === undefined ? 0 : ways.back(last);
  return { order, legMinutes, totalMinutes: legMinutes.reduce((sum, minutes) => sum + minutes, wayHome) };
}

function exactOrder(stops: number, { there, back, between }: StopWays): readonly number[] {
  if (stops <= 1) return stops === 0 ? [] : [0];
  const subsets = 1 << stops;
  const least = new Float64Array(subsets * stops).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(subsets * stops).fill(-1);
  for (let stop = 0; stop < stops; stop++) least[(1 << stop) * stops + stop] = there(stop);
  for (let visited = 1; visited < subsets; visited++) {
    for (let last = 0; last < stops; last++) {
      const minutes = least[visited * stops + last]!;
      if (minutes === Number.POSITIVE_INFINITY) continue;
      for (let next = 0; next < stops; next++) {
        if ((visited & (1 << next)) !== 0) continue;
        const place = (visited | (1 << next)) * stops + next;
        const extended = minutes + between(last, next);
        if (extended < least[place]!) {
          least[place] = extended;
          before[place] = last;
        }
      }
    }
  }
  let visited = subsets - 1;
  let last = 0;
  for (let stop = 1; stop < stops; stop++) {
    const better = least[visited * stops + stop]! + back(stop) <= least[visited * stops + last]! + back(last);
    if (better) last = stop;
  }
  const order: number[] = [];
  while (last >= 0) {
    order.unshift(last);
    const previous = before[visited * stops + last]!;
    visited &= ~(1 << last);
    last = previous;
  }
  return order;
}

function nearestNext(stops: number, { there, between }: StopWays): readonly number[] {
  const left = Array.from({ length: stops }, (_, stop) => stop);
  const order: number[] = [];
  while (left.length > 0) {
    const here = order.at(-1);
    const minutesTo = (stop: number): number => (here === undefined ? there(stop) : between(here, stop));
    const nearest = left.reduce((best, stop) => (minutesTo(stop) < minutesTo(best) ? stop : best));
    order.push(nearest);
    left.splice(left.indexOf(nearest), 1);
  }
  return order;
}
