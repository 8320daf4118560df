import { burdenStepCost } from './role-flow-cost.ts';
import { NO_ARC, type RoleNetwork } from './role-network.ts';

/** Node prices of an optimal flow; the common end has price 0. Those of an elder's households follow from them. */
export interface RolePotentials {
  /** By unit; of no meaning where the unit is not wanted. */
  readonly unit: Float64Array;
  /** By helper: minus what one more place there would be worth at most. */
  readonly helper: Float64Array;
  /** By helper: price of the door through which burdens enter. */
  readonly door: Float64Array;
}

/**
 * Proves a flow optimal by its node prices (linear programming duality; Ahuja, Magnanti, Orlin, Network Flows, section
 * 9.3), without any help of the search that found them: no arc that could take another unit looks cheaper than its prices,
 * every arc in use costs exactly its prices, and the prices add up to the cost.
 *
 * The prices of an elder's household are derived: one in use lies at its unit's price plus the role cost on the way in and
 * at its helper's price minus the arc cost on the way out; an empty one has some price between the two as long as no way
 * through it looks cheaper than free. Linear time; throws at the first break.
 */
export function checkRoleCertificate(
  network: RoleNetwork,
  arcOfUnit: Int32Array,
  potentials: RolePotentials,
  cost: number,
): void {
  const load = new Int32Array(network.helperCount);
  const burdens = new Int32Array(network.helperCount);
  let dualCost = 0;
  for (let elder = 0; elder < network.elderCount; elder++) {
    dualCost += checkElder(network, arcOfUnit, potentials, elder);
    for (const arc of [arcOfUnit[2 * elder]!, arcOfUnit[2 * elder + 1]!]) {
      if (arc === NO_ARC) continue;
      load[network.arcHelper[arc]!]!++;
      if (network.arcBurden[arc] === 1) burdens[network.arcHelper[arc]!]!++;
    }
  }
  for (let helper = 0; helper < network.helperCount; helper++) {
    dualCost += checkSteps(network, potentials, helper, load[helper]!);
    dualCost += checkBurdenSteps(network, potentials, helper, burdens[helper]!);
  }
  if (dualCost !== cost) throw broken('the sum of prices', cost - dualCost);
}

/** Price of the node that an arc leads to: the helper, or the door in front of it. */
export function priceBehind(network: RoleNetwork, potentials: RolePotentials, arc: number): number {
  const helper = network.arcHelper[arc]!;
  return (network.arcBurden[arc] === 1 ? potentials.door : potentials.helper)[helper]!;
}

/** Checks both units of an elder with all their arcs; returns what they add to the dual cost. */
function checkElder(
  network: RoleNetwork,
  arcOfUnit: Int32Array,
  potentials: RolePotentials,
  elder: number,
): number {
  let dualCost = 0;
  for (let unit = 2 * elder; unit < 2 * elder + 2; unit++) {
    if (network.unitWanted[unit] === 0) continue;
    dualCost -= potentials.unit[unit]!;
    const free = network.uncoveredCost[unit]! + potentials.unit[unit]!;
    if (!(free >= 0) || (arcOfUnit[unit] === NO_ARC && free !== 0))
      throw broken(`unit ${unit} uncovered`, free);
    const held = arcOfUnit[unit]!;
    if (held === NO_ARC) continue;
    const slack = householdOut(network, potentials, held) - householdIn(network, potentials, held, unit);
    if (!(slack >= 0)) throw broken(`unit ${unit}, arc ${held} in use`, slack);
    dualCost -= slack;
  }
  for (let arc = network.arcStart[elder]!; arc < network.arcStart[elder + 1]!; arc++) {
    checkArc(network, arcOfUnit, potentials, elder, arc);
  }
  return dualCost;
}

function checkArc(
  network: RoleNetwork,
  arcOfUnit: Int32Array,
  potentials: RolePotentials,
  elder: number,
  arc: number,
): void {
  const out = householdOut(network, potentials, arc);
  const holder = holderOfHousehold(network, arcOfUnit, elder, arc);
  if (holder >= 0) {
    // The household is in use: this arc of it could take the unit over, and the elder's other role could come in.
    const held = arcOfUnit[holder]!;
    const other = holder ^ 1;
    const inside = householdIn(network, potentials, held, holder);
    const onward = householdOut(network, potentials, held) - out;
    if (!(onward >= 0)) throw broken(`unit ${holder}, arc ${arc}`, onward);
    if (network.unitWanted[other] === 0) return;
    const entry = householdIn(network, potentials, arc, other) - inside;
    if (!(entry >= 0)) throw broken(`unit ${other}, household of arc ${arc}`, entry);
    return;
  }
  for (let unit = 2 * elder; unit < 2 * elder + 2; unit++) {
    if (network.unitWanted[unit] === 0) continue;
    const reduced = householdIn(network, potentials, arc, unit) - out;
    if (!(reduced >= 0)) throw broken(`unit ${unit}, arc ${arc}`, reduced);
  }
}

function holderOfHousehold(network: RoleNetwork, arcOfUnit: Int32Array, elder: number, arc: number): number {
  for (let unit = 2 * elder; unit < 2 * elder + 2; unit++) {
    const held = arcOfUnit[unit]!;
    if (held !== NO_ARC && network.arcHousehold[held] === network.arcHousehold[arc]) return unit;
  }
  return -1;
}

function householdIn(network: RoleNetwork, potentials: RolePotentials, arc: number, unit: number): number {
  return potentials.unit[unit]! + network.roleCost[2 * arc + (unit & 1)]!;
}

function householdOut(network: RoleNetwork, potentials: RolePotentials, arc: number): number {
  return priceBehind(network, potentials, arc) - network.arcCost[arc]!;
}

function checkSteps(network: RoleNetwork, potentials: RolePotentials, helper: number, load: number): number {
  const first = network.stepStart[helper]!;
  const past = network.stepStart[helper + 1]!;
  if (load > past - first) throw broken(`helper ${helper} over capacity`, load);
  let dualCost = 0;
  for (let step = first; step < past; step++) {
    const reduced = network.stepCost[step]! + potentials.helper[helper]!;
    if (step < first + load ? !(reduced <= 0) : !(reduced >= 0)) {
      throw broken(`helper ${helper}, step ${step - first}`, reduced);
    }
    if (step < first + load) dualCost += reduced;
  }
  return dualCost;
}

function checkBurdenSteps(
  network: RoleNetwork,
  potentials: RolePotentials,
  helper: number,
  burdens: number,
): number {
  const passage = potentials.door[helper]! - potentials.helper[helper]!;
  let dualCost = 0;
  for (let step = 0; step < burdens; step++) {
    const reduced = burdenStepCost(network, helper, step) + passage;
    if (!(reduced <= 0)) throw broken(`helper ${helper}, burden ${step} in use`, reduced);
    dualCost += reduced;
  }
  const next = burdenStepCost(network, helper, burdens) + passage;
  if (!(next >= 0)) throw broken(`helper ${helper}, burden ${burdens} free`, next);
  return dualCost;
}

function broken(where: string, amount: number): Error {
  return new Error(
    `role network: dual certificate broken at ${where} by ${amount}. Maybe a cost is not a whole number, or steps fall, or a household has two role costs.`,
  );
}
