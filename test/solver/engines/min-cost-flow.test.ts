import { describe, expect, it } from 'vitest';
import { assignmentCost, UNCOVERED } from '../../../src/solver/engines/assignment-network.ts';
import { mipCost } from '../../../src/solver/engines/mip.ts';
import { minCostFlow } from '../../../src/solver/engines/min-cost-flow.ts';
import { aNetwork, asMip, bruteForce } from '../../builders/assignment-networks.ts';
import { javascriptSolver, toTheProof } from '../../builders/mip-engines.ts';
import { seededRandom } from '../../builders/random.ts';

const never = (): boolean => false;

describe('minCostFlow', () => {
  it('finds the cheapest flow, and of equals the smallest, on 600 tiny networks', () => {
    for (let seed = 1; seed <= 600; seed++) {
      const random = seededRandom(seed);
      const network = aNetwork(random, random.whole(1, 6), random.whole(1, 4), random.pick([2, 9, 60]));
      const flow = minCostFlow(network, never);
      expect({ seed, cost: flow.cost, sinks: [...flow.sinkOfSource] }).toEqual({
        seed,
        cost: bruteForce(network).cost,
        sinks: [...bruteForce(network).sinkOfSource],
      });
    }
  });

  it('gives the same flow for every order of insertion', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const network = aNetwork(seededRandom(seed), 25, 9, 4);
      const backwards = { ...network, insertionOrder: network.insertionOrder.toReversed() };
      expect([...minCostFlow(backwards, never).sinkOfSource]).toEqual([
        ...minCostFlow(network, never).sinkOfSource,
      ]);
    }
  });

  it('costs what a linear programming solver finds on networks of middle size', () => {
    for (let seed = 1; seed <= 4; seed++) {
      const network = aNetwork(seededRandom(seed), 40, 15, 1000);
      const model = asMip(network);
      const { values } = javascriptSolver.solve(model, toTheProof);
      expect(minCostFlow(network, never).cost).toBeCloseTo(mipCost(model, values!), 6);
    }
  });

  it('stops when asked and keeps what it has', () => {
    const network = aNetwork(seededRandom(3), 30, 20, 9);
    let looks = 0;
    const flow = minCostFlow(network, () => ++looks > 10);
    expect(flow.complete).toBe(false);
    expect([...flow.sinkOfSource.slice(10)].every((sink) => sink === UNCOVERED)).toBe(true);
    expect(flow.cost).toBe(assignmentCost(network, flow.sinkOfSource));
  });

  it('serves an empty network', () => {
    expect(minCostFlow(aNetwork(seededRandom(1), 0, 0, 1), never)).toMatchObject({ cost: 0, complete: true });
  });
});
