import { NO_ARC, type RoleNetwork } from '../../src/solver/engines/role-network.ts';
import type { Random } from './random.ts';

export interface RoleNetworkSize {
  readonly elders: number;
  readonly helpers: number;
  /** Most candidates of one elder. */
  readonly mostArcs: number;
  /** Arc costs are 0 … so many; a small number makes ties common. */
  readonly mostCost: number;
  /** Helpers who live with another one, in percent. */
  readonly sharedHouseholdPercent: number;
  /** Elders who have a unit of role 1, in percent. */
  readonly backupPercent: number;
}

const TINY: RoleNetworkSize = {
  elders: 3,
  helpers: 4,
  mostArcs: 4,
  mostCost: 9,
  sharedHouseholdPercent: 40,
  backupPercent: 75,
};

/** A random network with every feature: two roles, shared households, burdens, convex steps, closed roles, missing units. */
export function aRoleNetwork(random: Random, wanted: Partial<RoleNetworkSize> = {}): RoleNetwork {
  const size = { ...TINY, ...wanted };
  const helpers = Array.from({ length: size.helpers }, (_, helper) => helper);
  const home = helpers.map((helper) =>
    random.chance(size.sharedHouseholdPercent) ? Math.floor(helper / 2) : helper + size.helpers,
  );
  const elders = Array.from({ length: size.elders }, () => {
    const candidates = random.some(helpers, random.whole(0, Math.min(size.mostArcs, size.helpers)));
    return { candidates, prices: new Map(candidates.map((helper) => [home[helper]!, aRolePrice(random)])) };
  });
  const steps = helpers.map(() => risingCosts(random, random.whole(0, 3)));
  const burdens = helpers.map(() => risingCosts(random, random.pick([0, 0, 1, 2])));
  const arcHelper = elders.flatMap(({ candidates }) => candidates);
  const units = Array.from({ length: 2 * size.elders }, (_, unit) => unit);
  return {
    elderCount: size.elders,
    helperCount: size.helpers,
    arcStart: starts(elders.map(({ candidates }) => candidates)),
    arcHelper: Int32Array.from(arcHelper),
    arcCost: Float64Array.from(arcHelper, () => random.whole(0, size.mostCost)),
    arcHousehold: Int32Array.from(arcHelper, (helper) => home[helper]!),
    arcBurden: Uint8Array.from(arcHelper, () => (random.chance(30) ? 1 : 0)),
    roleCost: Float64Array.from(
      elders.flatMap(({ candidates, prices }) =>
        candidates.flatMap((helper) => [...prices.get(home[helper]!)!]),
      ),
    ),
    unitWanted: Uint8Array.from(units, (unit) =>
      random.chance(unit % 2 === 0 ? 90 : size.backupPercent) ? 1 : 0,
    ),
    uncoveredCost: Float64Array.from(units, () => random.pick([3, 50, 100])),
    stepStart: starts(steps),
    stepCost: Float64Array.from(steps.flat()),
    burdenStart: starts(burdens),
    burdenCost: Float64Array.from(burdens.flat()),
    insertionOrder: Int32Array.from(units),
  };
}

function aRolePrice(random: Random): readonly [number, number] {
  const prices = [0, 0, 1, 4, Number.POSITIVE_INFINITY];
  return random.chance(60) ? [0, 0] : [random.pick(prices), random.pick(prices)];
}

function risingCosts(random: Random, count: number): readonly number[] {
  let cost = 0;
  return Array.from({ length: count }, () => (cost += random.whole(0, 3)));
}

function starts(lists: readonly (readonly number[])[]): Int32Array {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => (start[index + 1] = start[index]! + list.length));
  return start;
}

/**
 * Every flow tried, in lexicographic order of helpers with uncovered last: the least cost, and the first flow that has it.
 * For a handful of units only.
 */
export function bruteForceRoles(network: RoleNetwork): { cost: number; arcOfUnit: Int32Array } {
  const chosen = new Int32Array(2 * network.elderCount).fill(NO_ARC);
  const load = new Int32Array(network.helperCount);
  const burdens = new Int32Array(network.helperCount);
  let best = Int32Array.from(chosen);
  let leastCost = Number.POSITIVE_INFINITY;
  const tryFrom = (unit: number, costSoFar: number): void => {
    if (costSoFar >= leastCost) return;
    if (unit === chosen.length) {
      [leastCost, best] = [costSoFar, Int32Array.from(chosen)];
      return;
    }
    if (network.unitWanted[unit] === 0) {
      tryFrom(unit + 1, costSoFar);
      return;
    }
    const elder = unit >> 1;
    for (let arc = network.arcStart[elder]!; arc < network.arcStart[elder + 1]!; arc++) {
      const other = unit % 2 === 1 ? chosen[unit - 1]! : NO_ARC;
      if (other !== NO_ARC && network.arcHousehold[other] === network.arcHousehold[arc]) continue;
      const helper = network.arcHelper[arc]!;
      const step = network.stepStart[helper]! + load[helper]!;
      if (step >= network.stepStart[helper + 1]!) continue;
      const cost = network.arcCost[arc]! + network.roleCost[2 * arc + (unit % 2)]! + network.stepCost[step]!;
      const burden = network.arcBurden[arc]!;
      const burdenPrice = burden === 1 ? burdenStepCost(network, helper, burdens[helper]!) : 0;
      load[helper]!++;
      burdens[helper]! += burden;
      chosen[unit] = arc;
      tryFrom(unit + 1, costSoFar + cost + burdenPrice);
      load[helper]!--;
      burdens[helper]! -= burden;
    }
    chosen[unit] = NO_ARC;
    tryFrom(unit + 1, costSoFar + network.uncoveredCost[unit]!);
  };
  tryFrom(0, 0);
  return { cost: leastCost, arcOfUnit: best };
}

/** Costs are not negative, so the pruning above is exact. */
function burdenStepCost(network: RoleNetwork, helper: number, held: number): number {
  const first = network.burdenStart[helper]!;
  const last = network.burdenStart[helper + 1]! - 1;
  return last < first ? 0 : network.burdenCost[Math.min(first + held, last)]!;
}
