import { expect, it } from 'vitest';
import { strongComponents } from '../../../src/solver/engines/strong-components.ts';
import { seededRandom } from '../../builders/random.ts';

/** Whether a path leads from one node to another, for every two nodes. */
function reachability(edges: readonly (readonly number[])[]): boolean[][] {
  const reaches = edges.map((list, from) => edges.map((_, to) => from === to || list.includes(to)));
  for (const by of edges.keys()) {
    for (const row of reaches) {
      if (row[by]!) edges.forEach((_, to) => (row[to] ||= reaches[by]![to]!));
    }
  }
  return reaches;
}

it('puts two nodes together exactly where each leads to the other', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const random = seededRandom(seed);
    const nodes = Array.from({ length: random.whole(1, 12) }, (_, node) => node);
    const edges = nodes.map(() => random.some(nodes, random.whole(0, Math.min(3, nodes.length))));
    const start = new Int32Array(nodes.length + 1);
    edges.forEach((list, node) => (start[node + 1] = start[node]! + list.length));
    const component = strongComponents(start, Int32Array.from(edges.flat()));
    const reaches = reachability(edges);
    for (const one of nodes) {
      for (const other of nodes) {
        const together = reaches[one]![other]! && reaches[other]![one]!;
        expect(component[one] === component[other], `seed ${seed}: ${one}, ${other}`).toBe(together);
      }
    }
  }
});
