import { describe, expect, it } from 'vitest';
import { assignRoleFlowCost, checkRoleFlow } from '../../../src/solver/engines/role-flow-cost.ts';
import { NO_ARC } from '../../../src/solver/engines/role-network.ts';
import { solveRoleNetwork } from '../../../src/solver/engines/solve-role-network.ts';
import { seededRandom } from '../../builders/random.ts';
import { aRoleNetwork, bruteForceRoles } from '../../builders/role-networks.ts';

const never = (): boolean => false;

describe('solveRoleNetwork', () => {
  it('finds the cheapest flow, and of equals the smallest, on 3,000 tiny networks', () => {
    for (let seed = 1; seed <= 3_000; seed++) {
      const random = seededRandom(seed);
      const network = aRoleNetwork(random, {
        elders: random.whole(1, 4),
        helpers: random.whole(1, 6),
        mostCost: random.pick([1, 9, 60]),
      });
      const { cost, arcOfUnit, complete } = solveRoleNetwork(network, never);
      const best = bruteForceRoles(network);
      expect({ seed, cost, arcs: [...arcOfUnit], complete }).toEqual({
        seed,
        cost: best.cost,
        arcs: [...best.arcOfUnit],
        complete: true,
      });
    }
  });

  it('gives the same flow for every order of insertion', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = seededRandom(seed);
      const network = aRoleNetwork(random, {
        elders: 30,
        helpers: 22,
        mostArcs: 8,
        mostCost: random.pick([1, 4]),
      });
      const shuffled = Int32Array.from(network.insertionOrder).sort(() => random.whole(0, 1) - 0.5);
      const flow = solveRoleNetwork(network, never);
      for (const insertionOrder of [network.insertionOrder.toReversed(), shuffled]) {
        expect([...solveRoleNetwork({ ...network, insertionOrder }, never).arcOfUnit]).toEqual([
          ...flow.arcOfUnit,
        ]);
      }
    }
  });

  it('keeps every rule and counts its cost right on networks of middle size', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const network = aRoleNetwork(seededRandom(seed), {
        elders: 200,
        helpers: 120,
        mostArcs: 15,
        mostCost: 300,
      });
      const flow = solveRoleNetwork(network, never);
      expect(() => checkRoleFlow(network, flow.arcOfUnit)).not.toThrow();
      expect(flow.cost).toBe(assignRoleFlowCost(network, flow.arcOfUnit));
    }
  });

  it('stops when asked and keeps what it has', () => {
    const network = aRoleNetwork(seededRandom(3), { elders: 30, helpers: 20, mostArcs: 9 });
    let looks = 0;
    const flow = solveRoleNetwork(network, () => ++looks > 10);
    expect(flow.complete).toBe(false);
    expect([...flow.arcOfUnit.slice(20)].every((arc) => arc === NO_ARC)).toBe(true);
    expect([...flow.arcOfUnit].some((arc) => arc !== NO_ARC)).toBe(true);
    expect(flow.cost).toBe(assignRoleFlowCost(network, flow.arcOfUnit));
  });

  it('serves an empty network', () => {
    const network = aRoleNetwork(seededRandom(1), { elders: 0, helpers: 0 });
    expect(solveRoleNetwork(network, never)).toMatchObject({ cost: 0, complete: true });
  });
});
