import { arrangeRoleArcs, type RoleArcs } from './role-arcs.ts';
import { checkRoleCertificate, type RolePotentials } from './role-certificate.ts';
import { assignRoleFlowCost, checkRoleFlow } from './role-flow-cost.ts';
import { RoleFlowState } from './role-flow-state.ts';
import type { RoleFlow, RoleNetwork } from './role-network.ts';
import { RolePathSearch } from './role-path-search.ts';
import { makeSmallest } from './smallest-role-flow.ts';

/** An optimal flow with the prices that prove it, kept so that what-ifs can start from it. */
export interface RoleSolution {
  readonly network: RoleNetwork;
  readonly flow: RoleFlow;
  /** Proven by the dual certificate where the flow is complete. */
  readonly potentials: RolePotentials;
  /** What the search works on; ask the what-if functions, which leave it as they found it. */
  readonly state: RoleFlowState;
  readonly search: RolePathSearch;
}

/** The optimal flow alone: see {@link solveRoleNetworkToKeep}. What-ifs find its prices in {@link solutionAtHand}. */
export function solveRoleNetwork(network: RoleNetwork, stopRequested: () => boolean): RoleFlow {
  const solution = solveRoleNetworkToKeep(network, stopRequested);
  if (solution.flow.complete) solutions.set(network, solution);
  return solution.flow;
}

/** Prices and flow of networks solved to the end, for as long as somebody keeps the network. */
const solutions = new WeakMap<RoleNetwork, RoleSolution>();

/** The solution of a network, from the first time that it was solved. */
export function solutionAtHand(network: RoleNetwork): RoleSolution {
  let solution = solutions.get(network);
  if (solution === undefined) {
    solution = solveRoleNetworkToKeep(network, () => false);
    solutions.set(network, solution);
  }
  return solution;
}

/**
 * Problem: minimum-cost flow on a {@link RoleNetwork}.
 *
 * Method: successive shortest augmenting paths with node potentials (Ahuja, Magnanti, Orlin, Network Flows, section 9.7).
 * Units enter one by one, each at the highest price at which none of its arcs looks cheaper than free; where its best arc
 * leads to a helper with a free place of the same price it is put there at once, else one shortest path is searched (see
 * role-path-search.ts).
 *
 * Ties: among all optimal flows the one that gives unit 0 the lowest helper, then unit 1, and so on, uncovered last. The
 * answer is therefore the network's own, not the method's.
 *
 * Proof: rules and dual certificate are checked after every complete run; a break is thrown.
 */
export function solveRoleNetworkToKeep(network: RoleNetwork, stopRequested: () => boolean): RoleSolution {
  const state = new RoleFlowState(arrangeRoleArcs(network));
  const search = new RolePathSearch(state);
  const complete = insertUnits(state, search, stopRequested);
  if (complete) makeSmallest(state);
  const arcOfUnit = state.flow();
  const cost = assignRoleFlowCost(network, arcOfUnit);
  const potentials = potentialsOf(state);
  checkRoleFlow(network, arcOfUnit);
  if (complete) checkRoleCertificate(network, arcOfUnit, potentials, cost);
  return { network, flow: { arcOfUnit, cost, complete }, potentials, state, search };
}

function insertUnits(state: RoleFlowState, search: RolePathSearch, stopRequested: () => boolean): boolean {
  const { network, units, end } = state.arcs;
  const goals = [end];
  for (const unit of network.insertionOrder) {
    if (network.unitWanted[unit] === 0) continue;
    if (stopRequested()) return false;
    const arc = enter(state, unit);
    if (arc >= 0 && hasTightPlace(state, state.arcs.node[arc]!)) {
      state.houseOfUnit[unit] = state.arcs.house[arc]!;
      state.arcOfHouse[state.arcs.house[arc]!] = arc;
      state.hold(arc);
    } else {
      search.send(units + unit, goals);
    }
  }
  return true;
}

/** Prices a unit so that its cheapest way out is free; returns the arc of that way, −1 where it is another. */
function enter(state: RoleFlowState, unit: number): number {
  const { network, node, cost, bound, house, units } = state.arcs;
  const elder = unit >> 1;
  const role = unit & 1;
  const roleCost = cost[role]!;
  const others = state.houseOfUnit[unit ^ 1]!;
  let highest = -network.uncoveredCost[unit]!;
  let best = -1;
  const past = network.arcStart[elder + 1]!;
  for (let arc = network.arcStart[elder]!; arc < past; arc++) {
    if (-bound[arc]! <= highest) break;
    const price = state.price[node[arc]!]! - roleCost[arc]!;
    if (price <= highest || house[arc] === others) continue;
    highest = price;
    best = arc;
  }
  if (others >= 0) {
    const held = state.arcOfHouse[others]!;
    const inside = state.price[units + (unit ^ 1)]! + cost[role ^ 1]![held]! - roleCost[held]!;
    if (inside > highest) {
      highest = inside;
      best = -1;
    }
  }
  state.price[units + unit] = highest;
  state.present[unit] = 1;
  return best;
}

/** Whether a unit at this node gets to the end for nothing. */
function hasTightPlace(state: RoleFlowState, node: number): boolean {
  const { network, doors } = state.arcs;
  const helper = node < doors ? node : node - doors;
  if (node !== helper) {
    const passage =
      state.burdenCost(helper, state.burdens(helper)) + state.price[node]! - state.price[helper]!;
    if (passage !== 0) return false;
  }
  const step = network.stepStart[helper]! + state.load(helper);
  return step < network.stepStart[helper + 1]! && network.stepCost[step]! + state.price[helper]! === 0;
}

function potentialsOf(state: RoleFlowState): RolePotentials {
  const { doors, units, network, end }: RoleArcs = state.arcs;
  const door = state.price.slice(doors, doors + network.helperCount);
  for (let helper = 0; helper < network.helperCount; helper++) {
    // Nobody uses the door of a helper who minds no burden.
    if (network.burdenStart[helper] === network.burdenStart[helper + 1]) door[helper] = state.price[helper]!;
  }
  return { unit: state.price.slice(units, end), helper: state.price.slice(0, network.helperCount), door };
}
