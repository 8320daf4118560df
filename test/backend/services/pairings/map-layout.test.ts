import { describe, expect, it } from 'vitest';
import { layOutMap, type MapPoint } from '../../../../src/backend/services/pairings/map-layout.ts';

const distance = (one: MapPoint | undefined, other: MapPoint | undefined): number =>
  Math.hypot((one?.x ?? NaN) - (other?.x ?? NaN), (one?.y ?? NaN) - (other?.y ?? NaN));

/** Minutes between points of the plane. */
const minutesOf = (points: readonly (readonly [number, number])[]): number[][] =>
  points.map(([x, y]) => points.map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)));

describe('layOutMap', () => {
  it('draws nobody, one hamlet and two', () => {
    expect(layOutMap([])).toEqual([]);
    expect(layOutMap([[0]])).toEqual([{ x: 0, y: 0 }]);
    expect(
      layOutMap([
        [0, 12],
        [12, 0],
      ]),
    ).toEqual([
      { x: -6, y: 0 },
      { x: 6, y: 0 },
    ]);
  });

  it('keeps distances that fit into the plane', () => {
    const minutes = minutesOf([
      [0, 0],
      [10, 0],
      [10, 20],
      [-5, 15],
      [30, 5],
    ]);
    const points = layOutMap(minutes);
    minutes.forEach((row, i) => {
      row.forEach((wanted, j) => {
        expect(distance(points[i], points[j])).toBeCloseTo(wanted, 0);
      });
    });
  });

  it('draws a street of hamlets as a line from west to east', () => {
    const points = layOutMap([0, 5, 10, 20].map((from) => [0, 5, 10, 20].map((to) => Math.abs(from - to))));
    const places = points.map((point) => point.x);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    for (const { y } of points) expect(Math.abs(y)).toBeLessThan(0.5);
  });

  it('puts hamlets without a known way farther off than any known one', () => {
    const points = layOutMap([
      [0, 6, null],
      [6, 0, null],
      [null, null, 0],
    ]);
    expect(distance(points[0], points[1])).toBeCloseTo(6, 0);
    expect(distance(points[0], points[2])).toBeGreaterThan(6);
    for (const { x, y } of points) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it('gives the same picture for the same minutes, and a number for every hamlet where nothing is known', () => {
    const minutes = Array.from({ length: 12 }, (_, i) =>
      Array.from({ length: 12 }, (__, j) => (i === j ? 0 : (i + j) % 3 === 0 ? null : 3 + ((i * j) % 17))),
    );
    expect(layOutMap(minutes)).toEqual(layOutMap(minutes.map((row) => [...row])));
    const unknown = layOutMap(Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => null)));
    for (const { x, y } of unknown) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });
});
