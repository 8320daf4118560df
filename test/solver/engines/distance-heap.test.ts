import { expect, it } from 'vitest';
import { DistanceHeap } from '../../../src/solver/engines/distance-heap.ts';
import { seededRandom } from '../../builders/random.ts';

it('gives nodes back by distance, however many and in whatever order they came', () => {
  for (const count of [1, 40, 3_000]) {
    const random = seededRandom(count);
    const heap = new DistanceHeap();
    const distances = Array.from({ length: count }, () => random.whole(0, 500));
    distances.forEach((distance, node) => heap.add(node, distance));
    const taken: number[] = [];
    while (heap.length > 0) {
      const node = heap.take();
      expect(heap.distance).toBe(distances[node]);
      taken.push(heap.distance);
    }
    expect(taken).toEqual(distances.toSorted((one, other) => one - other));
  }
});

it('forgets everything when cleared', () => {
  const heap = new DistanceHeap();
  heap.add(1, 5);
  heap.clear();
  heap.add(2, 9);
  expect([heap.length, heap.take(), heap.length]).toEqual([1, 2, 0]);
});
