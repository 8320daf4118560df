import { describe, expect, it } from 'vitest';
import { assignRoleFlowCost, checkRoleFlow } from '../../../src/solver/engines/role-flow-cost.ts';
import type { RoleNetwork } from '../../../src/solver/engines/role-network.ts';

const CLOSED = Number.POSITIVE_INFINITY;

/** Two elders; helpers 0 and 1 live together, helper 2 alone; helper 0 has one place, the others two. */
const network: RoleNetwork = {
  elderCount: 2,
  helperCount: 3,
  arcStart: Int32Array.of(0, 3, 5),
  arcHelper: Int32Array.of(0, 1, 2, 0, 2),
  arcCost: Float64Array.of(1, 2, 3, 4, 5),
  arcHousehold: Int32Array.of(7, 7, 8, 7, 8),
  arcBurden: Uint8Array.of(0, 0, 1, 0, 1),
  roleCost: Float64Array.of(0, 10, 0, 10, 0, 20, CLOSED, 0, 0, 0),
  unitWanted: Uint8Array.of(1, 1, 1, 0),
  uncoveredCost: Float64Array.of(100, 50, 100, 50),
  stepStart: Int32Array.of(0, 1, 3, 5),
  stepCost: Float64Array.of(0, 0, 15, 0, 15),
  burdenStart: Int32Array.of(0, 0, 0, 1),
  burdenCost: Float64Array.of(6),
  insertionOrder: Int32Array.of(0, 1, 2, 3),
};

describe('assignRoleFlowCost', () => {
  it('adds arcs, roles, steps, burdens with the last one repeating, and who is uncovered', () => {
    expect(assignRoleFlowCost(network, Int32Array.of(0, 2, 4, -1))).toBe(1 + (3 + 20 + 6) + (5 + 15 + 6));
    expect(assignRoleFlowCost(network, Int32Array.of(-1, -1, -1, -1))).toBe(250);
  });

  it('is infinite where a helper has no place left', () => {
    expect(assignRoleFlowCost(network, Int32Array.of(0, -1, 3, -1))).toBe(CLOSED);
  });
});

describe('checkRoleFlow', () => {
  it.each([
    ['two helpers of one household', [0, 1, -1, -1]],
    ['closed to its role', [-1, -1, 3, -1]],
    ['not wanted', [-1, -1, -1, 4]],
    ['another elder', [4, -1, -1, -1]],
    ['wrong number of units', [0, -1]],
  ])('refuses %s', (words, arcs) => {
    expect(() => checkRoleFlow(network, Int32Array.from(arcs))).toThrow(words);
  });

  it('refuses more units than places and accepts what keeps every rule', () => {
    const open = { ...network, roleCost: new Float64Array(10) };
    expect(() => checkRoleFlow(open, Int32Array.of(0, -1, 3, -1))).toThrow('more units than places');
    expect(() => checkRoleFlow(network, Int32Array.of(0, 2, 4, -1))).not.toThrow();
  });
});
