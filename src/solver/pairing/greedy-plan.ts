import { NO_ARC, type RoleNetwork } from '../engines/role-network.ts';
import type { ComponentNetwork } from './component-network.ts';

/** What a plan takes of each helper. */
interface Held {
  readonly units: Int32Array;
  readonly minutes: Float64Array;
}

function heldBy({ network, budgets }: ComponentNetwork, arcOfUnit: Int32Array): Held {
  const held = { units: new Int32Array(network.helperCount), minutes: new Float64Array(network.helperCount) };
  arcOfUnit.forEach((arc, unit) => {
    if (arc === NO_ARC) return;
    const helper = network.arcHelper[arc]!;
    held.units[helper]!++;
    held.minutes[helper]! += budgets.arcAmount[2 * arc + (unit & 1)]!;
  });
  return held;
}

export function isWithinBudgets(component: ComponentNetwork, arcOfUnit: Int32Array): boolean {
  return overBudget(component, arcOfUnit).length === 0;
}

/** Helpers of whom a plan asks more minutes a week than there are. */
export function overBudget(component: ComponentNetwork, arcOfUnit: Int32Array): readonly number[] {
  const { minutes } = heldBy(component, arcOfUnit);
  const over: number[] = [];
  minutes.forEach((sum, helper) => {
    if (sum > component.budgets.helperBudget[helper]!) over.push(helper);
  });
  return over;
}

/** Takes units from helpers beyond their weekly minutes, the least urgent and dearest first. */
export function dropBeyondBudgets(component: ComponentNetwork, arcOfUnit: Int32Array): void {
  const { network, budgets } = component;
  const { minutes } = heldBy(component, arcOfUnit);
  const gain = (unit: number): number =>
    network.uncoveredCost[unit]! -
    network.arcCost[arcOfUnit[unit]!]! -
    network.roleCost[2 * arcOfUnit[unit]! + (unit & 1)]!;
  const units = [...arcOfUnit.keys()]
    .filter((unit) => arcOfUnit[unit] !== NO_ARC && budgets.arcAmount[2 * arcOfUnit[unit]! + (unit & 1)]! > 0)
    .sort((one, other) => gain(one) - gain(other) || other - one);
  for (const unit of units) {
    const arc = arcOfUnit[unit]!;
    const helper = network.arcHelper[arc]!;
    if (minutes[helper]! <= budgets.helperBudget[helper]!) continue;
    minutes[helper]! -= budgets.arcAmount[2 * arc + (unit & 1)]!;
    arcOfUnit[unit] = NO_ARC;
  }
}

/** Gives each unit that is left over the cheapest helper who still has a place and the minutes, in order of urgency. */
export function serveGreedily(component: ComponentNetwork, arcOfUnit: Int32Array): void {
  const { network, budgets } = component;
  const held = heldBy(component, arcOfUnit);
  for (const unit of network.insertionOrder) {
    if (arcOfUnit[unit] !== NO_ARC) continue;
    const arc = cheapestFree(component, held, arcOfUnit, unit);
    if (arc === NO_ARC) continue;
    const helper = network.arcHelper[arc]!;
    arcOfUnit[unit] = arc;
    held.units[helper]!++;
    held.minutes[helper]! += budgets.arcAmount[2 * arc + (unit & 1)]!;
  }
}

function cheapestFree(
  { network, budgets }: ComponentNetwork,
  held: Held,
  arcOfUnit: Int32Array,
  unit: number,
): number {
  const elder = unit >> 1;
  const otherArc = arcOfUnit[unit ^ 1]!;
  let cheapest = NO_ARC;
  let leastCost = Number.POSITIVE_INFINITY;
  for (let arc = network.arcStart[elder]!; arc < network.arcStart[elder + 1]!; arc++) {
    const helper = network.arcHelper[arc]!;
    const cost = network.arcCost[arc]! + network.roleCost[2 * arc + (unit & 1)]!;
    const minutes = held.minutes[helper]! + budgets.arcAmount[2 * arc + (unit & 1)]!;
    if (cost >= leastCost || minutes > budgets.helperBudget[helper]!) continue;
    if (held.units[helper]! >= placesIn(network, helper)) continue;
    if (otherArc !== NO_ARC && network.arcHousehold[otherArc] === network.arcHousehold[arc]) continue;
    [cheapest, leastCost] = [arc, cost];
  }
  return cheapest;
}

function placesIn(network: RoleNetwork, helper: number): number {
  return network.stepStart[helper + 1]! - network.stepStart[helper]!;
}
