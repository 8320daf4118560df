import { expect, it } from 'vitest';
import { travelMinutesByMeans } from '../../../src/solver/planning/travel-means.ts';

it('rounds minutes by each means up', () => {
  expect(
    [45, 45, 45, 45, 45].map((minutes, index) =>
      travelMinutesByMeans(minutes, (['walk', 'e_bike', 'motorbike', 'tricycle', 'car'] as const)[index]!),
    ),
  ).toEqual([45, 12, 9, 15, 9]);
});

it('never takes less than two minutes', () => {
  expect(travelMinutesByMeans(5, 'car')).toBe(2);
  expect(travelMinutesByMeans(1, 'walk')).toBe(2);
});
