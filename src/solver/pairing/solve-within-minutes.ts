import type { MipAnswer, MipModel } from '../engines/mip.ts';
import { roleNetworkAsMip } from '../engines/role-network-mip.ts';
import type { RoleNetwork } from '../engines/role-network.ts';
import { tryEngine } from '../engines/try-engine.ts';
import type { ComponentNetwork } from './component-network.ts';
import { isWithinBudgets, serveGreedily } from './greedy-plan.ts';
import type { ComponentAnswer, ComponentControl } from './component-answer.ts';

/**
 * Milliseconds for one question; beyond them the best plan so far counts, with its gap. Villages of a hundred elders take
 * a tenth of it, so that a plan hangs on the machine's speed only in far larger ones.
 */
const TIME_LIMIT = 5_000;
/** Counts and points are whole: less than one to the bound is a proof. */
const LESS_THAN_ONE = 0.99;

/**
 * The best plan of a component whose flow asks more minutes a week of somebody than there are. Minutes are no flow any
 * more, so that helpers before points cannot be had by one large price (an engine with decimals would lose the points in
 * it): the aims are asked for one after another, each fixed before the next. An aim in which the start is as good as the
 * flow, which knows no minutes, needs no question.
 */
export function solveWithinMinutes(
  component: ComponentNetwork,
  flow: Int32Array,
  start: Int32Array,
  control: ComponentControl,
): Pick<ComponentAnswer, 'arcOfUnit' | 'gap' | 'stopped'> {
  const { mip } = control;
  if (mip === null) return { arcOfUnit: start, gap: null, stopped: false };
  const ask = (model: MipModel, point: Float64Array): MipAnswer =>
    tryEngine(mip, model, {
      timeLimitMilliseconds: TIME_LIMIT,
      stopRequested: control.stopRequested,
      seed: control.seed,
      start: point,
      absoluteGap: LESS_THAN_ONE,
      targetCost: null,
    });
  const base = roleNetworkAsMip(pointsAlone(component), component.budgets);
  let { model } = base;
  let best = start;
  let isProven = true;
  let isLikeFlow = true;
  const take = (answer: MipAnswer, cost: Float64Array): void => {
    if (answer.values === null) return;
    const found = base.readFlow(answer.values).arcOfUnit;
    if (!isWithinBudgets(component, found)) return;
    if (valueOf(cost, base.pointOf(found)) < valueOf(cost, base.pointOf(best))) best = found;
  };
  for (const aim of aimsOf(component)) {
    const cost = costOfAim(component, aim);
    const reached = valueOf(cost, base.pointOf(best));
    isLikeFlow &&= reached === valueOf(cost, base.pointOf(flow));
    if (reached > 0 && !isLikeFlow) {
      const answer = ask({ ...model, cost }, base.pointOf(best));
      if (answer.status === 'stopped') return { arcOfUnit: best, gap: null, stopped: true };
      take(answer, cost);
      isProven &&= answer.status === 'optimal';
    }
    model = withRow(model, cost, valueOf(cost, base.pointOf(best)));
  }
  const answer = ask(model, base.pointOf(best));
  take(answer, model.cost);
  if (!isProven) serveGreedily(component, best);
  const points = valueOf(model.cost, base.pointOf(best));
  const bound = answer.status === 'optimal' ? points : answer.bound;
  return {
    arcOfUnit: best,
    // A bound a hair above a whole number is rounding, not a proof of the next one.
    gap: isProven && bound !== null ? Math.max(0, points - Math.ceil(bound - 1e-4)) : null,
    stopped: answer.status === 'stopped',
  };
}

/** Something to have as little of as can be: uncovered units, or pairs beyond a limit. */
interface Aim {
  readonly uncovered: (unit: number) => number;
  readonly beyond: 0 | 1;
}

/** Level after level, the highest first; then pairs beyond a limit. */
function aimsOf({ levelOfUnit }: ComponentNetwork): readonly Aim[] {
  const levels = [...new Set(levelOfUnit)].filter((level) => level > 0).sort((one, other) => other - one);
  return [
    ...levels.map((level): Aim => ({
      uncovered: (unit) => (levelOfUnit[unit] === level ? 1 : 0),
      beyond: 0,
    })),
    { uncovered: () => 0, beyond: 1 },
  ];
}

/** The network with what counts in points only: being left over and going beyond a limit cost nothing. */
function pointsAlone({ network, beyondPoints }: ComponentNetwork): RoleNetwork {
  return {
    ...network,
    arcCost: network.arcCost.map((cost) => cost % beyondPoints),
    uncoveredCost: new Float64Array(network.uncoveredCost.length),
  };
}

/** Costs of one aim over the columns; the same steps give the same columns, and columns of steps cost nothing. */
function costOfAim({ network, budgets, beyondPoints }: ComponentNetwork, aim: Aim): Float64Array {
  const { model } = roleNetworkAsMip(
    {
      ...network,
      arcCost: network.arcCost.map((cost) => (cost >= beyondPoints ? aim.beyond : 0)),
      roleCost: network.roleCost.map((cost) => (Number.isFinite(cost) ? 0 : cost)),
      uncoveredCost: network.uncoveredCost.map((_, unit) => aim.uncovered(unit)),
    },
    budgets,
  );
  return model.cost.map((cost, column) => (model.whole[column] === 1 ? cost : 0));
}

function valueOf(cost: Float64Array, point: Float64Array): number {
  return cost.reduce((sum, each, column) => sum + each * point[column]!, 0);
}

/** The model with one more row: so much of a cost and no more. */
function withRow(model: MipModel, cost: Float64Array, most: number): MipModel {
  const columns = [...cost.keys()].filter((column) => cost[column] !== 0);
  if (columns.length === 0) return model;
  return {
    ...model,
    rowCount: model.rowCount + 1,
    rowLower: withDecimals(model.rowLower, [Number.NEGATIVE_INFINITY]),
    rowUpper: withDecimals(model.rowUpper, [most]),
    rowStart: withWholes(model.rowStart, [model.rowStart.at(-1)! + columns.length]),
    entryColumn: withWholes(model.entryColumn, columns),
    entryValue: withDecimals(
      model.entryValue,
      columns.map((column) => cost[column]!),
    ),
  };
}

// A list of arguments may not be as long as the entries of a large village.
function withDecimals(numbers: Float64Array, more: readonly number[]): Float64Array {
  const all = new Float64Array(numbers.length + more.length);
  all.set(numbers);
  all.set(more, numbers.length);
  return all;
}

function withWholes(numbers: Int32Array, more: readonly number[]): Int32Array {
  const all = new Int32Array(numbers.length + more.length);
  all.set(numbers);
  all.set(more, numbers.length);
  return all;
}
