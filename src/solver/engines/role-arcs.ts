import type { RoleNetwork } from './role-network.ts';

/** Price of a helper without any place: lower than every path could ask for, yet small enough to add up exactly. */
const CLOSED_PRICE = -(2 ** 45);

/**
 * A {@link RoleNetwork} arranged for the search. Nodes are numbers: helpers first (one spare for a what-if), then the
 * burden doors of the helpers, then the units, the end last. Arcs of one elder stand in ascending order of the least that
 * they can ever cost, so a scan ends as soon as the rest is too dear.
 */
export interface RoleArcs {
  readonly network: RoleNetwork;
  /** Number of helper nodes, the spare included; the door of helper v is node `doors + v`. */
  readonly doors: number;
  /** Node of unit 0. */
  readonly units: number;
  readonly end: number;
  readonly arcCount: number;
  /** The network's arc of each arranged arc. */
  readonly original: Int32Array;
  readonly elder: Int32Array;
  /** Where the arc leads: the helper, or the helper's burden door. */
  readonly node: Int32Array;
  /** By role, then by arc: arc cost and role cost together. */
  readonly cost: readonly [primary: Float64Array, backup: Float64Array];
  readonly arcCost: Float64Array;
  /** Least reduced cost, before the unit's own price, that either role can ever meet here. */
  readonly bound: Float64Array;
  /** First arc of the same elder and household: the household's number. */
  readonly house: Int32Array;
  /** The next arc of the same elder and household, round in a ring. */
  readonly nextInHouse: Int32Array;
  /** Prices before any unit is inserted; helpers and doors only ever become dearer. */
  readonly firstPrice: Float64Array;
  /** Arc to the spare helper for each elder, −1 for none. */
  readonly spareArc: Int32Array;
}

/** Cost: sorting the few arcs of each elder; linear besides. */
export function arrangeRoleArcs(network: RoleNetwork): RoleArcs {
  const { elderCount, helperCount, arcStart, unitWanted } = network;
  const arcCount = arcStart[elderCount]!;
  const doors = helperCount + 1;
  const units = 2 * doors;
  const room = arcCount + elderCount;
  const arcs: RoleArcs = {
    network,
    doors,
    units,
    end: units + 2 * elderCount,
    arcCount,
    original: new Int32Array(room),
    elder: new Int32Array(room),
    node: new Int32Array(room),
    cost: [new Float64Array(room), new Float64Array(room)],
    arcCost: new Float64Array(room),
    bound: new Float64Array(room),
    house: new Int32Array(room),
    nextInHouse: new Int32Array(room),
    firstPrice: firstPrices(network, doors),
    spareArc: new Int32Array(elderCount).fill(-1),
  };
  for (let elder = 0; elder < elderCount; elder++) {
    const first = arcStart[elder]!;
    const past = arcStart[elder + 1]!;
    sortArcs(arcs, elder, first, past);
    const bothRoles = unitWanted[2 * elder] === 1 && unitWanted[2 * elder + 1] === 1;
    for (let arc = first; arc < past; arc++) {
      copyArc(arcs, elder, arc);
      if (bothRoles) linkHouse(arcs, first, arc);
    }
  }
  return arcs;
}

function firstPrices(network: RoleNetwork, doors: number): Float64Array {
  const price = new Float64Array(2 * doors);
  for (let helper = 0; helper < network.helperCount; helper++) {
    const step = network.stepStart[helper]!;
    price[helper] = step < network.stepStart[helper + 1]! ? -network.stepCost[step]! : CLOSED_PRICE;
    const burden = network.burdenStart[helper]!;
    const first = burden < network.burdenStart[helper + 1]! ? network.burdenCost[burden]! : 0;
    price[doors + helper] = price[helper]! - first;
  }
  return price;
}

/** Fills `original` and `bound` by insertion: candidate lists are short, and equal bounds keep the helpers' order. */
function sortArcs(arcs: RoleArcs, elder: number, first: number, past: number): void {
  const { network, original, bound, firstPrice, doors } = arcs;
  const { arcHelper, arcCost, roleCost, unitWanted } = network;
  const comes = unitWanted[2 * elder] === 1;
  const standsIn = unitWanted[2 * elder + 1] === 1;
  for (let arc = first; arc < past; arc++) {
    const asPrimary = comes ? roleCost[2 * arc]! : Number.POSITIVE_INFINITY;
    const asBackup = standsIn ? roleCost[2 * arc + 1]! : Number.POSITIVE_INFINITY;
    const helper = arcHelper[arc]!;
    const node = hasDoor(network, arc, helper) ? doors + helper : helper;
    const least = arcCost[arc]! + (asPrimary < asBackup ? asPrimary : asBackup) - firstPrice[node]!;
    let place = arc;
    for (; place > first && bound[place - 1]! > least; place--) {
      bound[place] = bound[place - 1]!;
      original[place] = original[place - 1]!;
    }
    bound[place] = least;
    original[place] = arc;
  }
}

function copyArc(arcs: RoleArcs, elder: number, arc: number): void {
  const { network } = arcs;
  const original = arcs.original[arc]!;
  const helper = network.arcHelper[original]!;
  const price = network.arcCost[original]!;
  arcs.elder[arc] = elder;
  arcs.node[arc] = hasDoor(network, original, helper) ? arcs.doors + helper : helper;
  arcs.arcCost[arc] = price;
  arcs.cost[0][arc] = price + network.roleCost[2 * original]!;
  arcs.cost[1][arc] = price + network.roleCost[2 * original + 1]!;
  arcs.house[arc] = arc;
  arcs.nextInHouse[arc] = arc;
}

function hasDoor(network: RoleNetwork, arc: number, helper: number): boolean {
  return network.arcBurden[arc] === 1 && network.burdenStart[helper]! < network.burdenStart[helper + 1]!;
}

/**
 * Puts an arc into the ring of its household; those of `first` … `arc` − 1 are already there. Only for an elder of two
 * units: one unit alone never meets another in a household.
 */
function linkHouse(arcs: RoleArcs, first: number, arc: number): void {
  const { original, house, nextInHouse } = arcs;
  const { arcHousehold } = arcs.network;
  const household = arcHousehold[original[arc]!];
  for (let before = first; before < arc; before++) {
    if (arcHousehold[original[before]!] !== household) continue;
    house[arc] = before;
    nextInHouse[arc] = nextInHouse[before]!;
    nextInHouse[before] = arc;
    return;
  }
}
