import { describe, expect, it } from 'vitest';
import { assignRoleFlowCost, checkRoleFlow } from '../../../src/solver/engines/role-flow-cost.ts';
import type { RoleNetwork } from '../../../src/solver/engines/role-network.ts';
import {
  type RoleChange,
  whatIfForbidden,
  whatIfForced,
  whatIfHelperAdded,
  whatIfPlaceAdded,
} from '../../../src/solver/engines/role-what-if.ts';
import { type RoleSolution, solveRoleNetworkToKeep } from '../../../src/solver/engines/solve-role-network.ts';
import { type Random, seededRandom } from '../../builders/random.ts';
import { aRoleNetwork } from '../../builders/role-networks.ts';

const CLOSED = Number.POSITIVE_INFINITY;

function kept(network: RoleNetwork): RoleSolution {
  return solveRoleNetworkToKeep(network, () => false);
}

function anyNetwork(seed: number): { random: Random; network: RoleNetwork } {
  const random = seededRandom(seed);
  const elders = random.whole(1, 14);
  const size = { elders, helpers: random.whole(1, 10), mostArcs: 6, mostCost: random.pick([1, 9, 60]) };
  return { random, network: aRoleNetwork(random, size) };
}

/** The flow that a change describes; its cost on the network must be what the change promises. */
function flowAfter({ flow }: RoleSolution, { moves }: RoleChange): Int32Array {
  const after = Int32Array.from(flow.arcOfUnit);
  for (const { unit, fromArc, toArc } of moves) {
    expect(after[unit]).toBe(fromArc);
    after[unit] = toArc;
  }
  return after;
}

/** Unit and arc fixed: every other arc of the unit closed, and uncovered so dear that it is a last resort. */
function withForced(network: RoleNetwork, unit: number, arc: number): RoleNetwork {
  const roleCost = Float64Array.from(network.roleCost);
  const elder = unit >> 1;
  const arcs = Array.from(network.arcHelper, (_, index) => index);
  const left = arcs.filter((index) => {
    const isElders = index >= network.arcStart[elder]! && index < network.arcStart[elder + 1]!;
    return !isElders || index === arc || network.arcHousehold[index] !== network.arcHousehold[arc];
  });
  for (const index of left) {
    const isElders = index >= network.arcStart[elder]! && index < network.arcStart[elder + 1]!;
    if (isElders) roleCost[2 * index + (index === arc ? (unit & 1) ^ 1 : unit & 1)] = CLOSED;
  }
  const uncoveredCost = Float64Array.from(network.uncoveredCost);
  uncoveredCost[unit] = 1_000_000;
  return {
    ...network,
    arcStart: network.arcStart.map((start) => left.filter((index) => index < start).length),
    arcHelper: Int32Array.from(left, (index) => network.arcHelper[index]!),
    arcCost: Float64Array.from(left, (index) => network.arcCost[index]!),
    arcHousehold: Int32Array.from(left, (index) => network.arcHousehold[index]!),
    arcBurden: Uint8Array.from(left, (index) => network.arcBurden[index]!),
    roleCost: Float64Array.from(left.flatMap((index) => [roleCost[2 * index]!, roleCost[2 * index + 1]!])),
    uncoveredCost,
  };
}

describe('what-ifs on a kept solution', () => {
  it('price a forced pair as two cold solves do, on 1,500 networks', () => {
    let impossible = 0;
    for (let seed = 1; seed <= 1_500; seed++) {
      const { random, network } = anyNetwork(seed);
      const solution = kept(network);
      const arc = random.whole(0, network.arcHelper.length - 1);
      const elder = network.arcStart.findLastIndex((start) => start <= arc);
      const unit = 2 * elder + random.whole(0, 1);
      if (network.arcHelper.length === 0 || network.unitWanted[unit] === 0) continue;
      const change = whatIfForced(solution, elder, (unit & 1) as 0 | 1, network.arcHelper[arc]!);
      const cold = kept(withForced(network, unit, arc)).flow.cost;
      if (cold >= 1_000_000) {
        expect(change.costDifference, `seed ${seed}`).toBe(CLOSED);
        impossible++;
        continue;
      }
      expect(change.costDifference, `seed ${seed}`).toBe(cold - solution.flow.cost);
      const after = flowAfter(solution, change);
      expect(after[unit]).toBe(arc);
      checkRoleFlow(network, after);
      expect(assignRoleFlowCost(network, after)).toBe(cold);
    }
    expect(impossible).toBeGreaterThan(20);
  });

  it('price a forbidden pair as two cold solves do', () => {
    for (let seed = 1; seed <= 800; seed++) {
      const { random, network } = anyNetwork(seed);
      const solution = kept(network);
      const inUse = [...solution.flow.arcOfUnit].filter((arc) => arc >= 0);
      if (inUse.length === 0) continue;
      const arc = random.pick(inUse);
      const elder = network.arcStart.findLastIndex((start) => start <= arc);
      const change = whatIfForbidden(solution, elder, network.arcHelper[arc]!);
      const arcCost = Float64Array.from(network.arcCost);
      arcCost[arc] = 1_000_000;
      expect(change.costDifference, `seed ${seed}`).toBe(
        kept({ ...network, arcCost }).flow.cost - solution.flow.cost,
      );
      const after = flowAfter(solution, change);
      expect([...after]).not.toContain(arc);
      expect(assignRoleFlowCost(network, after) - solution.flow.cost).toBe(change.costDifference);
    }
  });

  it('price one more place as two cold solves do', () => {
    let gained = 0;
    for (let seed = 1; seed <= 800; seed++) {
      const { random, network } = anyNetwork(seed);
      const solution = kept(network);
      const helper = random.whole(0, network.helperCount - 1);
      const cost = random.whole(0, 8);
      const lists = Array.from({ length: network.helperCount }, (_, other) => {
        const steps = [...network.stepCost.slice(network.stepStart[other], network.stepStart[other + 1])];
        return other === helper ? [...steps, cost].sort((one, two) => one - two) : steps;
      });
      const more = {
        ...network,
        stepStart: network.stepStart.map((start, index) => (index > helper ? start + 1 : start)),
        stepCost: Float64Array.from(lists.flat()),
      };
      const change = whatIfPlaceAdded(solution, helper, cost);
      expect(change.costDifference, `seed ${seed}`).toBe(kept(more).flow.cost - solution.flow.cost);
      expect(assignRoleFlowCost(more, flowAfter(solution, change)) - solution.flow.cost).toBe(
        change.costDifference,
      );
      if (change.costDifference < 0) gained++;
    }
    expect(gained).toBeGreaterThan(100);
  });

  it('price a newcomer as two cold solves do', () => {
    let gained = 0;
    for (let seed = 1; seed <= 800; seed++) {
      const { random, network } = anyNetwork(seed);
      const solution = kept(network);
      const elders = random.some(
        Array.from({ length: network.elderCount }, (_, elder) => elder),
        6,
      );
      const prices = [0, 0, 3, CLOSED];
      const offers = elders.map((elder) => ({
        elder,
        arcCost: random.whole(0, 20),
        roleCost: [random.pick(prices), random.pick(prices)] as const,
      }));
      const steps = [0, 2, 2, 5].slice(0, random.whole(1, 4));
      const change = whatIfHelperAdded(solution, offers, steps);
      expect(change.costDifference, `seed ${seed}`).toBe(
        kept(withNewcomer(network, offers, steps)).flow.cost - solution.flow.cost,
      );
      if (change.costDifference < 0) gained++;
      for (const move of change.moves.filter(({ toNewcomer }) => toNewcomer)) {
        expect(offers[move.toArc]!.elder).toBe(move.unit >> 1);
      }
    }
    expect(gained).toBeGreaterThan(300);
  });

  it('leave no trace: the same question gets the same answer after any other', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const { network } = anyNetwork(seed);
      const solution = kept(network);
      const ask = (): readonly RoleChange[] =>
        Array.from(network.arcHelper, (helper, arc) => {
          const elder = network.arcStart.findLastIndex((start) => start <= arc);
          return [0, 1].flatMap((role) => [
            ...(network.unitWanted[2 * elder + role] === 1
              ? [whatIfForced(solution, elder, role as 0 | 1, helper)]
              : []),
            whatIfForbidden(solution, elder, helper),
            whatIfPlaceAdded(solution, helper, 1),
            whatIfHelperAdded(solution, [{ elder, arcCost: 1, roleCost: [0, 0] }], [0]),
          ]);
        }).flat();
      expect(ask()).toEqual(ask());
      expect([...solution.state.flow()]).toEqual([...solution.flow.arcOfUnit]);
    }
  });

  it('refuse what makes no sense', () => {
    const { network } = anyNetwork(5);
    const solution = kept({ ...network, unitWanted: new Uint8Array(network.unitWanted.length) });
    expect(() => whatIfForced(solution, 0, 0, 0)).toThrow('unit 0 is not wanted');
    expect(() => whatIfForbidden(kept(network), 0, 99)).toThrow('no arc to helper 99');
    const stopped = solveRoleNetworkToKeep(network, () => true);
    expect(() => whatIfHelperAdded(stopped, [], [0])).toThrow('stopped');
  });
});

function withNewcomer(
  network: RoleNetwork,
  offers: readonly { elder: number; arcCost: number; roleCost: readonly [number, number] }[],
  steps: readonly number[],
): RoleNetwork {
  const elders = Array.from({ length: network.elderCount }, (_, elder) => {
    const offer = offers.find((other) => other.elder === elder);
    const first = network.arcStart[elder]!;
    const own = Array.from({ length: network.arcStart[elder + 1]! - first }, (_, index) => first + index).map(
      (arc) => ({
        helper: network.arcHelper[arc]!,
        cost: network.arcCost[arc]!,
        household: network.arcHousehold[arc]!,
        burden: network.arcBurden[arc]!,
        roleCost: [network.roleCost[2 * arc]!, network.roleCost[2 * arc + 1]!] as const,
      }),
    );
    if (offer === undefined) return own;
    const { arcCost, roleCost } = offer;
    return [...own, { helper: network.helperCount, cost: arcCost, household: -7, burden: 0, roleCost }];
  });
  const arcs = elders.flat();
  const arcStart = new Int32Array(network.elderCount + 1);
  elders.forEach((list, elder) => (arcStart[elder + 1] = arcStart[elder]! + list.length));
  return {
    ...network,
    helperCount: network.helperCount + 1,
    arcStart,
    arcHelper: Int32Array.from(arcs, ({ helper }) => helper),
    arcCost: Float64Array.from(arcs, ({ cost }) => cost),
    arcHousehold: Int32Array.from(arcs, ({ household }) => household),
    arcBurden: Uint8Array.from(arcs, ({ burden }) => burden),
    roleCost: Float64Array.from(arcs.flatMap(({ roleCost }) => [...roleCost])),
    stepStart: Int32Array.from([...network.stepStart, network.stepCost.length + steps.length]),
    stepCost: Float64Array.from([...network.stepCost, ...steps]),
    burdenStart: Int32Array.from([...network.burdenStart, network.burdenCost.length]),
  };
}
