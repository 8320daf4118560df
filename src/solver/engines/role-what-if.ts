import { NO_ARC } from './role-network.ts';
import type { RoleSolution } from './solve-role-network.ts';

/** What a change of the network would do, as the difference of two optima. */
export interface RoleChange {
  /** Cost of the optimum with the change less that of the optimum without; `Infinity` where there is no such flow. */
  readonly costDifference: number;
  /** Units that would go elsewhere, ascending; one optimum of several may be taken. */
  readonly moves: readonly RoleMove[];
}

export interface RoleMove {
  readonly unit: number;
  /** Arcs of the network, {@link NO_ARC} where uncovered. */
  readonly fromArc: number;
  readonly toArc: number;
  /** True where the unit goes to the helper of {@link whatIfHelper}; `toArc` is then the index among the offers. */
  readonly toNewcomer: boolean;
}

/** A newcomer's arc to an elder, who may take the newcomer in either role. */
export interface NewcomerOffer {
  readonly elder: number;
  readonly arcCost: number;
  /** Of role 0 and role 1; `Infinity` closes the newcomer to the role. */
  readonly roleCost: readonly [number, number];
}

const NOTHING: RoleChange = { costDifference: 0, moves: [] };
const IMPOSSIBLE: RoleChange = { costDifference: Number.POSITIVE_INFINITY, moves: [] };

/**
 * Problem: the exact price of forcing a unit to a helper, the other units free to move.
 *
 * Method: the unit's place is opened as a unit too few, the helper gets a unit too many, and one shortest path (two where
 * the elder's other role must leave the household) brings the excess home from the prices at hand; then everything is
 * rolled back, so the solution is as before. The same holds for the other what-ifs of this file.
 *
 * Cost: one or two path searches; the network is not copied.
 *
 * Throws where the unit is not wanted or the elder has no arc to the helper.
 */
export function whatIfForced(solution: RoleSolution, elder: number, role: 0 | 1, helper: number): RoleChange {
  const unit = 2 * elder + role;
  if (solution.network.unitWanted[unit] !== 1) throw new Error(`what-if: unit ${unit} is not wanted`);
  const arc = arrangedArc(solution, elder, helper);
  const { state, search } = solution;
  const { arcs } = state;
  if (arcs.cost[role][arc] === Number.POSITIVE_INFINITY) return IMPOSSIBLE;
  if (state.arcOfUnit(unit) === arc) return NOTHING;
  return tried(solution, () => {
    const house = arcs.house[arc]!;
    const before = state.houseOfUnit[unit]!;
    const goals = [before < 0 ? arcs.end : arcs.units + unit];
    const excess: number[] = [];
    let cost = arcs.cost[role][arc]!;
    if (before < 0) cost -= state.arcs.network.uncoveredCost[unit]!;
    const other = unit ^ 1;
    const displaced = state.houseOfUnit[other] === house ? state.arcOfUnit(other) : NO_ARC;
    if (displaced !== NO_ARC) {
      // The elder's other role leaves; its helper's place is a unit too few unless it is the very place that is wanted.
      cost -= arcs.cost[other & 1]![displaced]!;
      state.release(displaced);
      state.write(state.arcOfHouse, house, -1);
      leave(solution, other);
      fix(solution, arcs.node[displaced]!, 1);
      excess.push(arcs.units + other);
    }
    if (displaced !== arc) {
      excess.unshift(arcs.node[arc]!);
      if (displaced !== NO_ARC) goals.push(arcs.node[displaced]!);
    }
    if (before < 0) state.write(state.present, unit, 0);
    search.close(house, -2);
    for (const source of excess) {
      const sent = search.send(source, goals, { isLast: source === excess.at(-1) });
      if (sent === null) return null;
      cost += sent.cost;
      goals.splice(goals.indexOf(sent.goal), 1);
      if (source === arcs.node[arc]) fix(solution, source, 1);
      if (sent.goal < arcs.units) fix(solution, sent.goal, -1);
      else if (sent.goal < arcs.end) leave(solution, unit);
    }
    state.write(state.houseOfUnit, unit, house);
    state.write(state.arcOfHouse, house, arc);
    return cost;
  });
}

/** The exact price of keeping an elder and a helper apart in either role. Throws where the elder has no arc to the helper. */
export function whatIfForbidden(solution: RoleSolution, elder: number, helper: number): RoleChange {
  const { state, search } = solution;
  const arc = arrangedArc(solution, elder, helper);
  if (state.arcOfHouse[state.arcs.house[arc]!] !== arc) return NOTHING;
  return tried(solution, () => {
    const node = state.arcs.node[arc]!;
    search.close(-2, arc);
    return search.send(node, [node], { leaving: arc, isLast: true })?.cost ?? null;
  });
}

/** What one more place at a helper would change, at this cost of its step; the steps then stand in ascending order. */
export function whatIfPlaceAdded(solution: RoleSolution, helper: number, stepCost: number): RoleChange {
  const { state, search } = solution;
  const { end } = state.arcs;
  const reduced = stepCost + state.price[helper]! - state.price[end]!;
  if (reduced >= 0) return NOTHING;
  return tried(
    solution,
    () => stepCost + (search.send(end, [helper], { limit: -reduced, isLast: true })?.cost ?? -stepCost),
  );
}

/**
 * What a newcomer of a household of his or her own would change, who has these steps (as many as places) and carries no
 * burdens. At most one offer for each elder.
 */
export function whatIfHelperAdded(
  solution: RoleSolution,
  offers: readonly NewcomerOffer[],
  steps: readonly number[],
): RoleChange {
  const { state, search } = solution;
  const { arcs, price } = state;
  const newcomer = arcs.doors - 1;
  return tried(solution, () => {
    const highest = offerArcs(solution, offers);
    if (highest === Number.POSITIVE_INFINITY) return 0;
    state.write(price, newcomer, highest);
    let cost = 0;
    for (const step of steps) {
      const reduced = step + price[newcomer]! - price[arcs.end]!;
      if (reduced >= 0) break;
      const sent = search.send(arcs.end, [newcomer], { limit: -reduced });
      if (sent === null) break;
      cost += step + sent.cost;
    }
    return cost;
  });
}

/** Adds the offers as arcs to the spare helper; returns the highest price at which none of them looks cheaper than free. */
function offerArcs({ state }: RoleSolution, offers: readonly NewcomerOffer[]): number {
  const { arcs, price, present } = state;
  let highest = Number.POSITIVE_INFINITY;
  offers.forEach(({ elder, arcCost, roleCost }, index) => {
    const arc = arcs.arcCount + index;
    state.write(arcs.spareArc, elder, arc);
    arcs.original[arc] = index;
    arcs.elder[arc] = elder;
    arcs.node[arc] = arcs.doors - 1;
    arcs.house[arc] = arc;
    arcs.nextInHouse[arc] = arc;
    arcs.arcCost[arc] = arcCost;
    for (let role = 0; role < 2; role++) {
      arcs.cost[role]![arc] = arcCost + roleCost[role]!;
      const unit = 2 * elder + role;
      if (present[unit] === 0) continue;
      highest = Math.min(highest, price[arcs.units + unit]! + arcs.cost[role]![arc]!);
    }
  });
  return highest;
}

/** Runs a change on the solution's own state, reads what moved, and leaves everything as it was. */
function tried(solution: RoleSolution, change: () => number | null): RoleChange {
  const { state, search, flow } = solution;
  if (!flow.complete) throw new Error('what-if: the solution was stopped, so it is no optimum');
  state.remember();
  try {
    const costDifference = change();
    return costDifference === null ? IMPOSSIBLE : { costDifference, moves: movesOf(solution) };
  } finally {
    search.close(-2, -2);
    state.rollBack();
  }
}

function movesOf({ state, flow }: RoleSolution): readonly RoleMove[] {
  const { original, arcCount } = state.arcs;
  return state.touchedUnits().flatMap((unit): RoleMove[] => {
    const arc = state.arcOfUnit(unit);
    const toNewcomer = arc >= arcCount;
    const toArc = arc === NO_ARC ? NO_ARC : original[arc]!;
    const fromArc = flow.arcOfUnit[unit]!;
    return toArc === fromArc && !toNewcomer ? [] : [{ unit, fromArc, toArc, toNewcomer }];
  });
}

/** Takes a unit out of the network; the household it was in is another's business. */
function leave({ state }: RoleSolution, unit: number): void {
  state.write(state.houseOfUnit, unit, -1);
  state.write(state.present, unit, 0);
}

function fix({ state }: RoleSolution, node: number, units: number): void {
  state.write(state.fixed, node, state.fixed[node]! + units);
}

function arrangedArc({ state }: RoleSolution, elder: number, helper: number): number {
  const { network, original } = state.arcs;
  for (let arc = network.arcStart[elder]!; arc < network.arcStart[elder + 1]!; arc++) {
    if (network.arcHelper[original[arc]!] === helper) return arc;
  }
  throw new Error(`what-if: elder ${elder} has no arc to helper ${helper}`);
}
