import { expect, it } from 'vitest';
import { IndexedHeap } from '../../../src/solver/engines/indexed-heap.ts';
import { seededRandom } from '../../builders/random.ts';

it('gives items back by key, equal keys by number, whatever the order they came in', () => {
  for (let seed = 0; seed < 50; seed++) {
    const random = seededRandom(seed);
    const keys = Array.from({ length: 40 }, () => random.whole(0, 9));
    const heap = new IndexedHeap(40);
    for (const item of random
      .some(
        keys.map((_, item) => item),
        40,
      )
      .toReversed())
      heap.offer(item, keys[item]! + 5);
    keys.forEach((key, item) => heap.offer(item, key));
    const taken: number[] = [];
    while (heap.length > 0) taken.push(heap.take());
    expect(taken).toEqual(
      keys.map((_, item) => item).sort((one, other) => keys[one]! - keys[other]! || one - other),
    );
  }
});

it('ignores a higher key and forgets everything when cleared', () => {
  const heap = new IndexedHeap(3);
  heap.offer(1, 5);
  heap.offer(2, 6);
  heap.offer(1, 9);
  expect(heap.take()).toBe(1);
  heap.clear();
  expect(heap.length).toBe(0);
  heap.offer(2, 1);
  expect(heap.take()).toBe(2);
});
