import { NO_ARC, type RoleNetwork } from './role-network.ts';

/** Cost of a flow, counted from scratch; `Infinity` or not a number where {@link checkRoleFlow} would find a fault. */
export function assignRoleFlowCost(network: RoleNetwork, arcOfUnit: Int32Array): number {
  const load = new Int32Array(network.helperCount);
  const burdens = new Int32Array(network.helperCount);
  let cost = 0;
  for (let unit = 0; unit < arcOfUnit.length; unit++) {
    if (network.unitWanted[unit] === 0) continue;
    const arc = arcOfUnit[unit]!;
    if (arc === NO_ARC) {
      cost += network.uncoveredCost[unit]!;
      continue;
    }
    const helper = network.arcHelper[arc]!;
    const step = network.stepStart[helper]! + load[helper]!;
    if (step >= network.stepStart[helper + 1]!) return Number.POSITIVE_INFINITY;
    load[helper]!++;
    cost += network.arcCost[arc]! + network.roleCost[2 * arc + (unit & 1)]! + network.stepCost[step]!;
    if (network.arcBurden[arc] === 1) cost += burdenStepCost(network, helper, burdens[helper]!++);
  }
  return cost;
}

/** Cost of a helper's burden step of this number, counted from 0; the last one repeats. */
export function burdenStepCost(network: RoleNetwork, helper: number, step: number): number {
  const first = network.burdenStart[helper]!;
  const last = network.burdenStart[helper + 1]! - 1;
  return last < first ? 0 : network.burdenCost[Math.min(first + step, last)]!;
}

/** Throws where a flow breaks a rule of its network: a unit not wanted, a closed role, one household twice, no place left. */
export function checkRoleFlow(network: RoleNetwork, arcOfUnit: Int32Array): void {
  const load = new Int32Array(network.helperCount);
  if (arcOfUnit.length !== 2 * network.elderCount) throw new Error('role flow: the wrong number of units');
  for (let unit = 0; unit < arcOfUnit.length; unit++) {
    const arc = arcOfUnit[unit]!;
    if (arc === NO_ARC) continue;
    const elder = unit >> 1;
    const isOwn = arc >= network.arcStart[elder]! && arc < network.arcStart[elder + 1]!;
    if (!isOwn) throw new Error(`role flow: unit ${unit} uses an arc of another elder`);
    if (network.unitWanted[unit] === 0) throw new Error(`role flow: unit ${unit} is not wanted`);
    if (network.roleCost[2 * arc + (unit & 1)] === Number.POSITIVE_INFINITY) {
      throw new Error(`role flow: unit ${unit} uses an arc that is closed to its role`);
    }
    const other = arcOfUnit[unit ^ 1]!;
    if (other !== NO_ARC && network.arcHousehold[other] === network.arcHousehold[arc]) {
      throw new Error(`role flow: elder ${elder} has two helpers of one household`);
    }
    const helper = network.arcHelper[arc]!;
    load[helper]!++;
    if (load[helper]! > network.stepStart[helper + 1]! - network.stepStart[helper]!) {
      throw new Error(`role flow: helper ${helper} has more units than places`);
    }
  }
}
