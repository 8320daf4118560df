import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  arrangeVillage,
  fitInto,
  type VillageArrangement,
} from '../../../../src/renderer/features/pairings/map/arrange-village.ts';
import { type PairingMap, pairingMap } from '../../../../src/shared/domain/pairing-map.ts';

const village = fc
  .record({
    hamlets: fc.uniqueArray(
      fc.record({
        hamletId: fc.option(fc.integer({ min: 1, max: 40 })),
        name: fc.constant('院子'),
        x: fc.integer({ min: -30, max: 30 }),
        y: fc.integer({ min: -30, max: 30 }),
      }),
      { selector: (hamlet) => hamlet.hamletId, minLength: 1, maxLength: 14 },
    ),
    homes: fc.array(fc.record({ at: fc.nat(), tier: fc.option(fc.integer({ min: 1, max: 4 })) }), {
      maxLength: 90,
    }),
  })
  .map(({ hamlets, homes }): PairingMap => {
    const people = homes.map(({ at, tier }, index) => ({
      personId: index + 1,
      name: `人${index}`,
      hamletId: hamlets[at % hamlets.length]?.hamletId ?? null,
      is: tier === null ? ('helper' as const) : ('elder' as const),
      tier,
    }));
    return pairingMap.parse({ hamlets, people, links: [], pairs: [] });
  });

test('no two hamlets lie on each other, wherever the minutes put them', () => {
  fc.assert(
    fc.property(village, (map) => {
      const { hamlets } = arrangeVillage(map);
      expect(hamlets).toHaveLength(map.hamlets.length);
      for (const [index, one] of hamlets.entries())
        for (const other of hamlets.slice(index + 1))
          expect(distance(one, other)).toBeGreaterThan(one.radius + other.radius);
    }),
    { numRuns: 150 },
  );
});

test('everybody stands within the own hamlet and apart from everybody else', () => {
  fc.assert(
    fc.property(village, (map) => {
      const { hamlets, people } = arrangeVillage(map);
      expect(people).toHaveLength(map.people.length);
      for (const person of people) {
        const home = hamlets.find((hamlet) => hamlet.hamletId === person.hamletId);
        expect(home && distance(home, person) < home.radius).toBe(true);
      }
      expect(nearest(people)).toBeGreaterThan(0.8);
    }),
    { numRuns: 60 },
  );
});

test('the same village is drawn the same, in whatever order it is told', () => {
  fc.assert(
    fc.property(village, (map) => {
      const backwards = { hamlets: [...map.hamlets].reverse(), people: [...map.people].reverse() };
      expect(arrangeVillage(backwards)).toEqual(arrangeVillage(map));
    }),
    { numRuns: 60 },
  );
});

test('helpers stand in the middle, the most urgent elders next to them', () => {
  const map = oneHamlet([
    { personId: 3, is: 'elder', tier: 3 },
    { personId: 2, is: 'elder', tier: 1 },
    { personId: 1, is: 'helper', tier: null },
  ]);
  expect(arrangeVillage(map).people.map((person) => person.personId)).toEqual([1, 2, 3]);
});

test('hamlets near each other keep their directions and proportions', () => {
  const [east, west, north] = arranged([
    { hamletId: 1, name: '东院', x: 20, y: 0 },
    { hamletId: 2, name: '西院', x: -20, y: 0 },
    { hamletId: 3, name: '北院', x: 0, y: 25 },
  ]).hamlets;
  if (!east || !west || !north) throw new Error('three hamlets');
  expect(distance(east, north) / distance(east, west)).toBeCloseTo(Math.hypot(20, 25) / 40);
  expect(north.y).toBeGreaterThan(east.y);
  expect(east.x).toBeGreaterThan(west.x);
});

test('wide empty land is drawn narrower, and the longer side lies across', () => {
  const { hamlets } = arranged([
    { hamletId: 1, name: '甲院', x: 0, y: 100 },
    { hamletId: 2, name: '乙院', x: 1, y: 98 },
    { hamletId: 3, name: '丙院', x: 0, y: -100 },
  ]);
  const xs = hamlets.map((hamlet) => hamlet.x);
  const ys = hamlets.map((hamlet) => hamlet.y);
  const width = Math.max(...xs) - Math.min(...xs);
  expect(width).toBeGreaterThan(Math.max(...ys) - Math.min(...ys));
  expect(width).toBeLessThan(20);
});

test('the drawing never leaves its frame', () => {
  fc.assert(
    fc.property(village, (map) => {
      const frame = { width: 900, height: 480 };
      const arrangement = arrangeVillage(map);
      const fit = fitInto(arrangement, frame);
      for (const hamlet of arrangement.hamlets) {
        const { x, y } = fit.place(hamlet);
        const radius = hamlet.radius * fit.scale;
        expect(x - radius >= 0 && x + radius <= frame.width).toBe(true);
        expect(y - radius >= 0 && y + radius <= frame.height).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

function arranged(hamlets: readonly object[]): VillageArrangement {
  return arrangeVillage(pairingMap.parse({ hamlets, links: [], people: [], pairs: [] }));
}

function oneHamlet(people: readonly object[]): PairingMap {
  return pairingMap.parse({
    hamlets: [{ hamletId: 1, name: '李家院子', x: 0, y: 0 }],
    links: [],
    people: people.map((person) => ({ name: '某人', hamletId: 1, ...person })),
    pairs: [],
  });
}

function distance(one: { x: number; y: number }, other: { x: number; y: number }): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function nearest(people: VillageArrangement['people']): number {
  let least = Infinity;
  for (const [index, one] of people.entries())
    for (const other of people.slice(index + 1)) least = Math.min(least, distance(one, other));
  return least;
}
