import { expect, test } from 'vitest';
import { shortWays } from '../../../../src/renderer/features/pairings/map/short-ways.ts';
import { pairingMap } from '../../../../src/shared/domain/pairing-map.ts';

function ways(...links: readonly (readonly [number, number, number])[]): string[] {
  const map = pairingMap.parse({
    hamlets: [],
    people: [],
    pairs: [],
    links: links.map(([fromHamletId, toHamletId, minutes]) => ({ fromHamletId, toHamletId, minutes })),
  });
  return shortWays(map.links).map((link) => `${link.fromHamletId}-${link.toHamletId}`);
}

test('a way past a hamlet in the middle is left out', () => {
  expect(ways([1, 2, 5], [2, 3, 6], [1, 3, 11])).toEqual(['1-2', '2-3']);
});

test('three hamlets as far from each other keep all their ways', () => {
  expect(ways([1, 2, 5], [2, 3, 5], [1, 3, 5])).toEqual(['1-2', '2-3', '1-3']);
});

test('a way that nobody walked past anything stays, however long', () => {
  expect(ways([1, 2, 40], [3, 4, 5])).toEqual(['1-2', '3-4']);
});
