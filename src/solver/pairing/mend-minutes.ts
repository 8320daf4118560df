import { NO_ARC, type RoleNetwork } from '../engines/role-network.ts';
import { solveRoleNetwork } from '../engines/solve-role-network.ts';
import type { ComponentNetwork } from './component-network.ts';
import { FIXED_LEVEL } from './unit-levels.ts';
import { dropBeyondBudgets, overBudget, serveGreedily } from './greedy-plan.ts';

/** Rounds after which what still does not fit is simply taken away. */
const MOST_ROUNDS = 40;

/**
 * A good plan within the weekly minutes, quickly: where a helper is asked for too much, the pairs that lose least are closed
 * to the helper, one for each such helper and round, and the flow is solved again, until everybody's minutes are enough.
 *
 * With `known`, a plan that kept the minutes before something small changed, such a helper first keeps just the elders of
 * that plan: what comes out is the known plan with as little moved as the change asks for, and never worse than it where
 * nothing changed.
 */
export function mendMinutes(
  component: ComponentNetwork,
  flow: Int32Array,
  known: Int32Array | null = null,
): Int32Array {
  const arcCost = Float64Array.from(component.network.arcCost);
  const roleCost = Float64Array.from(component.network.roleCost);
  const network: RoleNetwork = { ...component.network, arcCost, roleCost };
  const keepsKnown = new Set<number>();
  let plan = flow;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const over = overBudget(component, plan);
    if (over.length === 0) break;
    for (const helper of over) {
      if (known !== null && !keepsKnown.has(helper)) {
        keepsKnown.add(helper);
        closeOthers(component, network, known, helper);
        continue;
      }
      const arc = easiestToLeave(component, network, plan, helper);
      if (arc !== NO_ARC) close(network, arc);
    }
    plan = solveRoleNetwork(network, () => false).arcOfUnit;
  }
  const mended = Int32Array.from(plan);
  dropBeyondBudgets(component, mended);
  serveGreedily(component, mended);
  return mended;
}

/** Closes a helper to every primary who is not the helper's in the known plan; what is fixed stays. */
function closeOthers(
  { levelOfUnit }: ComponentNetwork,
  network: RoleNetwork,
  known: Int32Array,
  helper: number,
): void {
  for (let elder = 0; elder < network.elderCount; elder++) {
    if (levelOfUnit[2 * elder] === FIXED_LEVEL) continue;
    for (let arc = network.arcStart[elder]!; arc < network.arcStart[elder + 1]!; arc++)
      if (network.arcHelper[arc] === helper && known[2 * elder] !== arc) close(network, arc);
  }
}

/** Of the primaries at a helper the one that loses least by going elsewhere; what is fixed stays. */
function easiestToLeave(
  { budgets, levelOfUnit }: ComponentNetwork,
  network: RoleNetwork,
  plan: Int32Array,
  helper: number,
): number {
  let easiest = NO_ARC;
  let leastLoss = Number.POSITIVE_INFINITY;
  for (let elder = 0; elder < network.elderCount; elder++) {
    const arc = plan[2 * elder]!;
    if (arc === NO_ARC || network.arcHelper[arc] !== helper || levelOfUnit[2 * elder] === FIXED_LEVEL)
      continue;
    if (budgets.arcAmount[2 * arc] === 0) continue;
    const loss = (nextBest(network, elder, arc) - costAsPrimary(network, arc)) / budgets.arcAmount[2 * arc]!;
    if (loss < leastLoss) [easiest, leastLoss] = [arc, loss];
  }
  return easiest;
}

function nextBest(network: RoleNetwork, elder: number, besides: number): number {
  let least = network.uncoveredCost[2 * elder]!;
  for (let arc = network.arcStart[elder]!; arc < network.arcStart[elder + 1]!; arc++) {
    if (arc !== besides) least = Math.min(least, costAsPrimary(network, arc));
  }
  return least;
}

function costAsPrimary(network: RoleNetwork, arc: number): number {
  return network.arcCost[arc]! + network.roleCost[2 * arc]!;
}

/** Closes a pair to the primary role; where the household has others, whose role costs are the same, to both roles. */
function close(network: RoleNetwork, arc: number): void {
  const household = network.arcHousehold[arc];
  const elder = elderOf(network, arc);
  const members = network.arcHousehold
    .subarray(network.arcStart[elder], network.arcStart[elder + 1])
    .filter((other) => other === household).length;
  if (members === 1) network.roleCost[2 * arc] = Number.POSITIVE_INFINITY;
  else network.arcCost[arc] = 2 * network.uncoveredCost[2 * elder]!;
}

function elderOf(network: RoleNetwork, arc: number): number {
  let elder = 0;
  while (network.arcStart[elder + 1]! <= arc) elder++;
  return elder;
}
