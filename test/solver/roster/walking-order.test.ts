import { expect, it } from 'vitest';
import { shortestWalkingOrder } from '../../../src/solver/roster/walking-order.ts';
import { seededRandom } from '../../builders/random.ts';

/** Homes on one road, the helper at 0. */
const onARoad = (...places: readonly number[]) =>
  shortestWalkingOrder(
    places.length,
    (stop) => Math.abs(places[stop]!),
    (from, to) => Math.abs(places[from]! - places[to]!),
  );

it('goes out along the road and back, each leg counted, home included', () => {
  expect(onARoad(3, 6)).toEqual({ order: [0, 1], legMinutes: [3, 3], totalMinutes: 12 });
  expect(onARoad(9, 2, -4).totalMinutes).toBe(26);
});

it('has nothing to walk without stops, and there and back for one', () => {
  expect(onARoad()).toEqual({ order: [], legMinutes: [], totalMinutes: 0 });
  expect(onARoad(7)).toEqual({ order: [0], legMinutes: [7], totalMinutes: 14 });
});

it('is never longer than any other order, on random minutes', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = seededRandom(seed);
    const stops = random.whole(2, 6);
    const home = Array.from({ length: stops }, () => random.whole(2, 30));
    const between = home.map(() => home.map(() => random.whole(2, 30)));
    const symmetric = (from: number, to: number): number => between[Math.min(from, to)]![Math.max(from, to)]!;
    const { totalMinutes, order } = shortestWalkingOrder(stops, (stop) => home[stop]!, symmetric);
    expect([...order].sort()).toEqual(home.map((_, stop) => stop));
    let least = Number.POSITIVE_INFINITY;
    const walk = (path: readonly number[], minutes: number): void => {
      const last = path.at(-1);
      if (path.length === stops) least = Math.min(least, minutes + home[last!]!);
      for (let next = 0; next < stops; next++) {
        if (!path.includes(next))
          walk([...path, next], minutes + (last === undefined ? home[next]! : symmetric(last, next)));
      }
    };
    walk([], 0);
    expect({ seed, totalMinutes }).toEqual({ seed, totalMinutes: least });
  }
});

it('still visits everybody where there are too many stops to try every order', () => {
  const many = onARoad(...Array.from({ length: 14 }, (_, stop) => stop + 1));
  expect(many.totalMinutes).toBe(28);
});
