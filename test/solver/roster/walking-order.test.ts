import { expect, it } from 'vitest';
import { shortestWalkingOrder } from '../../../src/solver/roster/walking-order.ts';
import { seededRandom } from '../../builders/random.ts';

/** Homes on one road, the helper at 0. */
const onARoad = (...places: readonly number[]) =>
  shortestWalkingOrder(places.length, {
    there: (stop) => Math.abs(places[stop]!),
    back: (stop) => Math.abs(places[stop]!),
    between: (from, to) => Math.abs(places[from]! - places[to]!),
  });

it('goes out along the road and back, each leg counted, home included', () => {
  expect(onARoad(3, 6)).toEqual({ order: [0, 1], legMinutes: [3, 3], totalMinutes: 12 });
  expect(onARoad(9, 2, -4).totalMinutes).toBe(26);
});

it('has nothing to walk without stops, and there and back for one', () => {
  expect(onARoad()).toEqual({ order: [], legMinutes: [], totalMinutes: 0 });
  expect(onARoad(7)).toEqual({ order: [0], legMinutes: [7], totalMinutes: 14 });
});

it('leaves a round of lunches by its last door, not by its first', () => {
  // Stop 0 is entered at 1 and left at 9; stop 1 is a house at 10.
  const first = [1, 10];
  const last = [9, 10];
  const round = shortestWalkingOrder(2, {
    there: (stop) => first[stop]!,
    back: (stop) => last[stop]!,
    between: (from, to) => Math.abs(first[to]! - last[from]!),
  });
  expect(round).toEqual({ order: [0, 1], legMinutes: [1, 1], totalMinutes: 12 });
});

it('is never longer than any other order, on random minutes that differ by direction', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = seededRandom(seed);
    const stops = random.whole(2, 6);
    const there = Array.from({ length: stops }, () => random.whole(2, 30));
    const back = there.map((minutes) => (random.chance(70) ? minutes : random.whole(2, 30)));
    const between = there.map(() => there.map(() => random.whole(2, 30)));
    const { totalMinutes, order, legMinutes } = shortestWalkingOrder(stops, {
      there: (stop) => there[stop]!,
      back: (stop) => back[stop]!,
      between: (from, to) => between[from]![to]!,
    });
    expect([...order].sort()).toEqual(there.map((_, stop) => stop));
    expect(legMinutes.reduce((sum, leg) => sum + leg, back[order.at(-1)!]!)).toBe(totalMinutes);
    let least = Number.POSITIVE_INFINITY;
    const walk = (path: readonly number[], minutes: number): void => {
      const last = path.at(-1);
      if (path.length === stops) least = Math.min(least, minutes + back[last!]!);
      for (let next = 0; next < stops; next++) {
        if (!path.includes(next))
          walk([...path, next], minutes + (last === undefined ? there[next]! : between[last]![next]!));
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
