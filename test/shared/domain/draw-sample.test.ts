import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawSample, seedOf } from '../../../src/shared/domain/draw-sample.ts';

const numbers = Array.from({ length: 1000 }, (_, index) => index + 1);

it('takes the share, rounded up, and at least one of any', () => {
  expect(drawSample(numbers, 5, 7)).toHaveLength(50);
  expect(drawSample([3], 5, 7)).toEqual([3]);
  expect(drawSample(numbers.slice(0, 21), 5, 7)).toHaveLength(2);
  expect(drawSample([], 5, 7)).toEqual([]);
});

it('draws the same ones again by the same seed, in whatever order the numbers come, and others by another', () => {
  fc.assert(
    fc.property(fc.nat(999_999), fc.shuffledSubarray(numbers, { minLength: 1000 }), (seed, shuffled) => {
      expect(drawSample(shuffled, 5, seed)).toEqual(drawSample(numbers, 5, seed));
    }),
    { numRuns: 20 },
  );
  expect(drawSample(numbers, 5, 1)).not.toEqual(drawSample(numbers, 5, 2));
});

it('gives every number its turn: over many seeds none is taken twice as often as it should be', () => {
  const taken = new Map<number, number>();
  for (let seed = 0; seed < 2000; seed += 1)
    for (const id of drawSample(numbers.slice(0, 100), 10, seed)) taken.set(id, (taken.get(id) ?? 0) + 1);
  expect(Math.min(...taken.values())).toBeGreaterThan(140);
  expect(Math.max(...taken.values())).toBeLessThan(260);
});

it('makes seeds of up to six digits from a moment', () => {
  const seeds = [0, 1, 2, 3].map((second) => seedOf(`2026-11-23T09:00:0${String(second)}`));
  expect(new Set(seeds).size).toBe(4);
  expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 1_000_000)).toBe(true);
});
