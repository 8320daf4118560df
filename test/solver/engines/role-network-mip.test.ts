import { describe, expect, it } from 'vitest';
import type { MipEngine } from '../../../src/solver/engines/mip.ts';
import { mipCost, roundToFeasible } from '../../../src/solver/engines/mip.ts';
import { NO_ARC, type RoleNetwork } from '../../../src/solver/engines/role-network.ts';
import {
  costOfPlan,
  type RoleBudgets,
  roleNetworkAsMip,
  solveRoleNetworkByMip,
} from '../../../src/solver/engines/role-network-mip.ts';
import { highs, javascriptSolver } from '../../builders/mip-engines.ts';
import { type Random, seededRandom } from '../../builders/random.ts';
import { aRoleNetwork, bruteForceRoles } from '../../builders/role-networks.ts';

const control = { timeLimitMilliseconds: 60_000, stopRequested: () => false, seed: 1 };
const alone = { budgets: null, start: null, knownBound: null };

function someBudgets(random: Random, network: RoleNetwork): RoleBudgets {
  return {
    arcAmount: Float64Array.from({ length: 2 * network.arcHelper.length }, (_, choice) =>
      // Only the one who comes spends minutes.
      choice % 2 === 0 ? random.whole(1, 9) : 0,
    ),
    helperBudget: Float64Array.from({ length: network.helperCount }, () =>
      random.pick([2, 4, 8, Number.POSITIVE_INFINITY]),
    ),
  };
}

function keepsBudgets(network: RoleNetwork, { arcAmount, helperBudget }: RoleBudgets, plan: Int32Array) {
  const used = new Float64Array(network.helperCount);
  plan.forEach((arc, unit) => {
    if (arc !== NO_ARC) used[network.arcHelper[arc]!]! += arcAmount[2 * arc + (unit & 1)]!;
  });
  return used.every((amount, helper) => amount <= helperBudget[helper]!);
}

/** The least cost of all plans that keep the budgets, each tried. */
function leastWithin(network: RoleNetwork, budgets: RoleBudgets): number {
  const plan = new Int32Array(2 * network.elderCount).fill(NO_ARC);
  const places = Int32Array.from(
    { length: network.helperCount },
    (_, helper) => network.stepStart[helper + 1]! - network.stepStart[helper]!,
  );
  let least = Number.POSITIVE_INFINITY;
  const tryFrom = (unit: number): void => {
    if (unit === plan.length) {
      if (keepsBudgets(network, budgets, plan)) least = Math.min(least, costOfPlan(network, plan));
      return;
    }
    plan[unit] = NO_ARC;
    tryFrom(unit + 1);
    if (network.unitWanted[unit] !== 1) return;
    for (let arc = network.arcStart[unit >> 1]!; arc < network.arcStart[(unit >> 1) + 1]!; arc++) {
      const first = unit % 2 === 1 ? plan[unit - 1]! : NO_ARC;
      if (first !== NO_ARC && network.arcHousehold[first] === network.arcHousehold[arc]) continue;
      if (places[network.arcHelper[arc]!] === 0) continue;
      places[network.arcHelper[arc]!]!--;
      plan[unit] = arc;
      tryFrom(unit + 1);
      plan[unit] = NO_ARC;
      places[network.arcHelper[arc]!]!++;
    }
  };
  tryFrom(0);
  return least;
}

describe.each([
  ['highs', highs],
  ['javascript-lp-solver', javascriptSolver],
] satisfies [string, MipEngine][])('a role network in %s', (_, engine) => {
  it('costs what trying every plan finds', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const network = aRoleNetwork(seededRandom(seed));
      const { status, flow, gap } = solveRoleNetworkByMip(network, engine, control, alone);
      expect({ seed, status, gap, cost: flow?.cost }).toEqual({
        seed,
        status: 'optimal',
        gap: 0,
        cost: bruteForceRoles(network).cost,
      });
    }
  });

  it('keeps budgets at the least cost that keeps them', () => {
    let [dearer, failed] = [0, 0];
    for (let seed = 1; seed <= 80; seed++) {
      const random = seededRandom(seed);
      const network = aRoleNetwork(random);
      const budgets = someBudgets(random, network);
      const { status, flow, gap } = solveRoleNetworkByMip(network, engine, control, { ...alone, budgets });
      if (status === 'failed') {
        failed++;
        continue;
      }
      expect({ seed, gap, cost: flow?.cost }).toEqual({ seed, gap: 0, cost: leastWithin(network, budgets) });
      expect(keepsBudgets(network, budgets, flow!.arcOfUnit)).toBe(true);
      if (flow!.cost > bruteForceRoles(network).cost) dearer++;
    }
    expect(dearer).toBeGreaterThan(10);
    // javascript-lp-solver gives up on some for rounding; it says so, and another plan is never passed off as the best.
    expect(failed).toBeLessThanOrEqual(engine.name === 'highs' ? 0 : 12);
  });
});

it('reads a plan as the point that it is, and the point back as the plan', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const network = aRoleNetwork(seededRandom(seed));
    const { cost, arcOfUnit } = bruteForceRoles(network);
    const { model, pointOf, readFlow } = roleNetworkAsMip(network, null);
    const point = pointOf(arcOfUnit);
    expect(roundToFeasible(model, point)).not.toBeNull();
    expect(mipCost(model, point)).toBe(cost);
    expect([...readFlow(point).arcOfUnit]).toEqual([...arcOfUnit]);
  }
});

/** One helper for many elders, whose minutes are hard to pack: nothing is proven at once. */
function aHardKnapsack(elders: number): { network: RoleNetwork; budgets: RoleBudgets } {
  const random = seededRandom(3);
  const each = (value: number): Float64Array => new Float64Array(2 * elders).fill(value);
  const network = {
    ...aRoleNetwork(random, { elders: 0, helpers: 0 }),
    elderCount: elders,
    helperCount: 3,
    arcStart: Int32Array.from({ length: elders + 1 }, (_, elder) => 3 * elder),
    arcHelper: Int32Array.from({ length: 3 * elders }, (_, arc) => arc % 3),
    arcCost: Float64Array.from({ length: 3 * elders }, () => random.whole(900, 1_000)),
    arcHousehold: Int32Array.from({ length: 3 * elders }, (_, arc) => arc % 3),
    arcBurden: new Uint8Array(3 * elders),
    roleCost: new Float64Array(6 * elders),
    unitWanted: Uint8Array.from({ length: 2 * elders }, (_, unit) => (unit + 1) % 2),
    uncoveredCost: each(5_000),
    stepStart: Int32Array.of(0, elders, 2 * elders, 3 * elders),
    stepCost: new Float64Array(3 * elders),
    burdenStart: new Int32Array(4),
  };
  const arcAmount = Float64Array.from({ length: 6 * elders }, () => random.whole(50, 99));
  return { network, budgets: { arcAmount, helperBudget: new Float64Array(3).fill(22 * elders + 7) } };
}

it('says how far a plan may be from the best when time runs out, and never loses the plan it began with', () => {
  const { network, budgets } = aHardKnapsack(40);
  const start = new Int32Array(80).fill(NO_ARC);
  const answer = solveRoleNetworkByMip(
    network,
    highs,
    { ...control, timeLimitMilliseconds: 1 },
    { budgets, start, knownBound: 36_000 },
  );
  expect(answer.status).toBe('limit');
  expect(answer.flow!.cost).toBeLessThanOrEqual(200_000);
  expect(answer.lowerBound!).toBeGreaterThanOrEqual(36_000);
  expect(answer.gap).toBe(answer.flow!.cost - answer.lowerBound!);
  expect(keepsBudgets(network, budgets, answer.flow!.arcOfUnit)).toBe(true);
});
