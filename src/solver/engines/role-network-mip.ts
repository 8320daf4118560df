import {
  type MipAnswer,
  type MipControl,
  type MipEngine,
  type MipModel,
  relaxed,
  roundToFeasible,
} from './mip.ts';
import { MipBuilder } from './mip-builder.ts';
import { NO_ARC, type RoleFlow, type RoleNetwork } from './role-network.ts';

/** Side rows of a {@link RoleNetwork}: what the units at a helper take together stays within the helper's budget. */
export interface RoleBudgets {
  /** Two numbers for each arc, as in `roleCost`: what a unit of that role takes; 0 or more. */
  readonly arcAmount: Float64Array;
  /** One for each helper; `Infinity` where there is no budget. */
  readonly helperBudget: Float64Array;
}

/** A {@link RoleNetwork} as a mixed-integer problem, with the way back. */
export interface RoleMip {
  readonly model: MipModel;
  /** True without side rows: then the relaxation costs as much as the best plan, and mostly is one. */
  readonly isNetwork: boolean;
  readonly readFlow: (values: Float64Array) => RoleFlow;
  readonly pointOf: (arcOfUnit: Int32Array) => Float64Array;
}

export interface RoleMipAnswer {
  /** As in {@link MipAnswer}; `optimal` means that no cheaper plan exists. */
  readonly status: MipAnswer['status'];
  /** The best plan found; null where none was found. */
  readonly flow: RoleFlow | null;
  /** No plan costs less, rounded up to whole cost; null where nothing was proven. */
  readonly lowerBound: number | null;
  /** Cost of the plan less the bound: 0 = proven best; null where one of them is missing. */
  readonly gap: number | null;
}

/**
 * The role network as a mixed-integer linear problem: one yes-or-no column for each arc and role, one for each
 * uncovered unit, one for each step of a helper (steps never fall, so they fill in order by themselves). Rows: each
 * unit once, each household of an elder at most once over both roles, helper = its steps, burdens = their steps, and
 * the budgets. It is the oracle of the flow engine and the engine for what a flow cannot say.
 */
export function roleNetworkAsMip(network: RoleNetwork, budgets: RoleBudgets | null): RoleMip {
  const mip = new MipBuilder();
  const columnOfChoice = addChoices(mip, network);
  const columnOfUncovered = addUnits(mip, network, columnOfChoice);
  addHouseholds(mip, network, columnOfChoice);
  const steps = addHelpers(mip, network, columnOfChoice, budgets);
  const model = mip.build();
  return {
    model,
    isNetwork: budgets === null || !budgets.helperBudget.some((budget) => Number.isFinite(budget)),
    readFlow: (values) => {
      const arcOfUnit = new Int32Array(2 * network.elderCount).fill(NO_ARC);
      forEachChoice(network, (unit, choice) => {
        const column = columnOfChoice[choice]!;
        if (column >= 0 && values[column]! > 0.5) arcOfUnit[unit] = choice >> 1;
      });
      return { arcOfUnit, cost: costOfPlan(network, arcOfUnit), complete: true };
    },
    pointOf: (arcOfUnit) => {
      const values = new Float64Array(model.columnCount);
      arcOfUnit.forEach((arc, unit) => {
        const column = arc === NO_ARC ? columnOfUncovered[unit]! : columnOfChoice[2 * arc + (unit & 1)]!;
        if (column >= 0) values[column] = 1;
      });
      for (const { choices, columns } of steps) {
        let held = choices.reduce((sum, choice) => sum + values[choice]!, 0);
        for (const column of columns) {
          values[column] = Math.min(held, model.columnUpper[column]!);
          held -= values[column];
        }
      }
      return values;
    },
  };
}

/**
 * Solves a role network by a mixed-integer engine. `start` is a plan that keeps every row (for instance the flow's, if
 * it keeps the budgets), `knownBound` a cost that no plan undercuts (the flow's, without the budgets).
 */
export function solveRoleNetworkByMip(
  network: RoleNetwork,
  engine: MipEngine,
  control: Pick<MipControl, 'timeLimitMilliseconds' | 'stopRequested' | 'seed'>,
  side: {
    readonly budgets: RoleBudgets | null;
    readonly start: Int32Array | null;
    readonly knownBound: number | null;
  },
): RoleMipAnswer {
  const { model, isNetwork, readFlow, pointOf } = roleNetworkAsMip(network, side.budgets);
  if (model.columnCount === 0) return proven({ arcOfUnit: noArcs(network), cost: 0, complete: true });
  const solve = (asked: MipModel): MipAnswer =>
    engine.solve(asked, {
      ...control,
      start: side.start === null ? null : pointOf(side.start),
      absoluteGap: LESS_THAN_ONE,
      targetCost: null,
    });
  const relaxation = isNetwork ? solve(relaxed(model)) : null;
  const answer = relaxation !== null && isWhole(model, relaxation.values) ? relaxation : solve(model);
  const flow = answer.values === null ? null : readFlow(answer.values);
  if (flow !== null && answer.status === 'optimal') return proven(flow);
  const bounds = [answer.bound, side.knownBound].filter((bound) => bound !== null);
  // A bound a hair above a whole number is rounding, not a proof of the next one.
  const lowerBound = bounds.length === 0 ? null : Math.max(...bounds.map((bound) => Math.ceil(bound - 1e-4)));
  if (flow === null || lowerBound === null) return { status: answer.status, flow, lowerBound, gap: null };
  if (lowerBound >= flow.cost) return proven(flow);
  return { status: answer.status, flow, lowerBound, gap: flow.cost - lowerBound };
}

/**
 * A corner of the relaxed network costs what a whole one does, yet may be fractional: two roles may share the helpers of a
 * household by halves.
 */
function isWhole(model: MipModel, values: Float64Array | null): boolean {
  return (
    values !== null && roundToFeasible(model, values.map(Math.round)) !== null && values.every(isNearlyWhole)
  );
}

function isNearlyWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/** Costs are whole, so a bound less than one below the cost is a proof. */
const LESS_THAN_ONE = 0.99;

function proven(flow: RoleFlow): RoleMipAnswer {
  return { status: 'optimal', flow, lowerBound: flow.cost, gap: 0 };
}

function noArcs(network: RoleNetwork): Int32Array {
  return new Int32Array(2 * network.elderCount).fill(NO_ARC);
}

/** What a plan costs, counted from the network alone; independent of every engine. */
export function costOfPlan(network: RoleNetwork, arcOfUnit: Int32Array): number {
  const held = new Int32Array(network.helperCount);
  const burdens = new Int32Array(network.helperCount);
  let cost = 0;
  arcOfUnit.forEach((arc, unit) => {
    if (arc === NO_ARC) {
      if (network.unitWanted[unit] === 1) cost += network.uncoveredCost[unit]!;
      return;
    }
    cost += network.arcCost[arc]! + network.roleCost[2 * arc + (unit & 1)]!;
    held[network.arcHelper[arc]!]!++;
    burdens[network.arcHelper[arc]!]! += network.arcBurden[arc]!;
  });
  for (let helper = 0; helper < network.helperCount; helper++) {
    for (let step = 0; step < held[helper]!; step++)
      cost += network.stepCost[network.stepStart[helper]! + step]!;
    const first = network.burdenStart[helper]!;
    const last = network.burdenStart[helper + 1]! - 1;
    if (last < first) continue;
    for (let burden = 0; burden < burdens[helper]!; burden++)
      cost += network.burdenCost[Math.min(first + burden, last)]!;
  }
  return cost;
}

function forEachChoice(network: RoleNetwork, look: (unit: number, choice: number) => void): void {
  for (let elder = 0; elder < network.elderCount; elder++) {
    for (let arc = network.arcStart[elder]!; arc < network.arcStart[elder + 1]!; arc++) {
      look(2 * elder, 2 * arc);
      look(2 * elder + 1, 2 * arc + 1);
    }
  }
}

/** Column of each choice (2 · arc + role); -1 where the choice does not exist. */
function addChoices(mip: MipBuilder, network: RoleNetwork): Int32Array {
  const columnOfChoice = new Int32Array(2 * network.arcHelper.length).fill(-1);
  forEachChoice(network, (unit, choice) => {
    const cost = network.arcCost[choice >> 1]! + network.roleCost[choice]!;
    if (network.unitWanted[unit] === 1 && Number.isFinite(cost)) columnOfChoice[choice] = mip.addBinary(cost);
  });
  return columnOfChoice;
}

function addUnits(mip: MipBuilder, network: RoleNetwork, columnOfChoice: Int32Array): Int32Array {
  const columnOfUncovered = new Int32Array(2 * network.elderCount).fill(-1);
  for (let unit = 0; unit < 2 * network.elderCount; unit++) {
    if (network.unitWanted[unit] !== 1) continue;
    const entries: [number, number][] = [];
    if (Number.isFinite(network.uncoveredCost[unit]!)) {
      const column = mip.addBinary(network.uncoveredCost[unit]!);
      columnOfUncovered[unit] = column;
      entries.push([column, 1]);
    }
    for (let arc = network.arcStart[unit >> 1]!; arc < network.arcStart[(unit >> 1) + 1]!; arc++) {
      const choice = columnOfChoice[2 * arc + (unit & 1)]!;
      if (choice >= 0) entries.push([choice, 1]);
    }
    mip.addRow(1, 1, entries);
  }
  return columnOfUncovered;
}

function addHouseholds(mip: MipBuilder, network: RoleNetwork, columnOfChoice: Int32Array): void {
  for (let elder = 0; elder < network.elderCount; elder++) {
    // With one role there is only one unit, so nothing to exclude.
    if (network.unitWanted[2 * elder] !== 1 || network.unitWanted[2 * elder + 1] !== 1) continue;
    const entriesOf = new Map<number, [number, number][]>();
    for (let choice = 2 * network.arcStart[elder]!; choice < 2 * network.arcStart[elder + 1]!; choice++) {
      const column = columnOfChoice[choice]!;
      if (column < 0) continue;
      const household = network.arcHousehold[choice >> 1]!;
      const entries = entriesOf.get(household);
      if (entries === undefined) entriesOf.set(household, [[column, 1]]);
      else entries.push([column, 1]);
    }
    for (const entries of entriesOf.values()) if (entries.length > 1) mip.addRow(0, 1, entries);
  }
}

/** Columns of the choices that count and of the steps that count them. */
interface Steps {
  readonly choices: readonly number[];
  readonly columns: readonly number[];
}

function addHelpers(
  mip: MipBuilder,
  network: RoleNetwork,
  columnOfChoice: Int32Array,
  budgets: RoleBudgets | null,
): readonly Steps[] {
  const choicesOf = Array.from({ length: network.helperCount }, (): number[] => []);
  columnOfChoice.forEach((column, choice) => {
    if (column >= 0) choicesOf[network.arcHelper[choice >> 1]!]!.push(choice);
  });
  const all: Steps[] = [];
  const addSteps = (choices: readonly number[], columns: readonly number[]): void => {
    const counted = choices.map((choice) => columnOfChoice[choice]!);
    mip.addRow(0, 0, [
      ...counted.map((column): [number, number] => [column, 1]),
      ...columns.map((column): [number, number] => [column, -1]),
    ]);
    all.push({ choices: counted, columns });
  };
  choicesOf.forEach((choices, helper) => {
    if (choices.length === 0) return;
    const steps = network.stepCost.subarray(network.stepStart[helper], network.stepStart[helper + 1]);
    addSteps(choices, columnsOfSteps(mip, steps, steps.length));
    const burdens = choices.filter((choice) => network.arcBurden[choice >> 1] === 1);
    const burdenSteps = network.burdenCost.subarray(
      network.burdenStart[helper],
      network.burdenStart[helper + 1],
    );
    if (burdens.length > 0 && burdenSteps.length > 0)
      addSteps(burdens, columnsOfSteps(mip, burdenSteps, Math.max(burdens.length, burdenSteps.length)));
    const budget = budgets?.helperBudget[helper] ?? Number.POSITIVE_INFINITY;
    if (budgets !== null && Number.isFinite(budget))
      mip.addRow(
        Number.NEGATIVE_INFINITY,
        budget,
        choices.map((choice) => [columnOfChoice[choice]!, budgets.arcAmount[choice]!]),
      );
  });
  return all;
}

/** One column for each run of equal steps; `upTo` counts the last one repeated. */
function columnsOfSteps(mip: MipBuilder, costs: Float64Array, upTo: number): number[] {
  const columns: number[] = [];
  for (let step = 0; step < costs.length;) {
    let next = step + 1;
    while (next < costs.length && costs[next] === costs[step]) next++;
    const repeats = next === costs.length ? upTo - step : next - step;
    columns.push(mip.addContinuous(costs[step]!, repeats));
    step = next;
  }
  return columns;
}
