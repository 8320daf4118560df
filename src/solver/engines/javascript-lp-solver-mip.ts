import {
  FAILED,
  type MipAnswer,
  type MipControl,
  type MipEngine,
  mipCost,
  type MipModel,
  roundToFeasible,
} from './mip.ts';

/** The part of the `javascript-lp-solver` package (1.0) that this engine uses. */
export interface JavascriptLpSolver {
  readonly Solve: (model: {
    readonly optimize: string;
    readonly opType: 'min';
    readonly constraints: Record<string, { min?: number; max?: number; equal?: number }>;
    readonly variables: Record<string, Record<string, number>>;
    readonly ints: Record<string, 1>;
    readonly options: { readonly timeout: number; readonly exitOnCycles: boolean };
  }) => unknown;
}

/**
 * javascript-lp-solver (jsLPSolver, Walcott): simplex tableau and branch and bound in plain JavaScript, for
 * villages where WebAssembly is not to be had. It knows no stop request, only its time limit, and takes no
 * starting point. A point that its limit cut short is not told apart from a proven one, so a run that used
 * up its time proves nothing.
 *
 * Ties: decided by the solver's fixed pivoting order; rows and columns keep the model's order.
 */
export function javascriptLpSolverMip(
  solver: JavascriptLpSolver,
  elapsedMilliseconds: () => number,
): MipEngine {
  return {
    name: 'javascript-lp-solver',
    solve: (model, control) => solveInJavascript(solver, elapsedMilliseconds, model, control),
  };
}

function solveInJavascript(
  solver: JavascriptLpSolver,
  elapsedMilliseconds: () => number,
  model: MipModel,
  control: MipControl,
): MipAnswer {
  if (control.stopRequested()) return { ...FAILED, status: 'stopped' };
  const begun = elapsedMilliseconds();
  const timeout = Math.max(1, Math.round(control.timeLimitMilliseconds));
  const answer = solver.Solve({
    optimize: 'cost',
    opType: 'min',
    ...rowsAndColumns(model),
    options: { timeout, exitOnCycles: true },
  }) as Readonly<Record<string, unknown>>;
  const values = answer['feasible'] === true ? readValues(model, answer) : null;
  if (elapsedMilliseconds() - begun >= timeout) return { ...FAILED, status: 'limit', values };
  if (values === null) return FAILED;
  return { status: 'optimal', values, bound: mipCost(model, values), reducedCosts: null };
}

function rowsAndColumns(model: MipModel): {
  constraints: Record<string, { min?: number; max?: number; equal?: number }>;
  variables: Record<string, Record<string, number>>;
  ints: Record<string, 1>;
} {
  const constraints: Record<string, { min?: number; max?: number; equal?: number }> = {};
  const variables: Record<string, Record<string, number>> = {};
  const ints: Record<string, 1> = {};
  for (let column = 0; column < model.columnCount; column++) {
    variables[`x${column}`] = { cost: model.cost[column]!, [`b${column}`]: 1 };
    constraints[`b${column}`] = { max: model.columnUpper[column]! };
    if (model.columnLower[column]! > 0) constraints[`b${column}`]!.min = model.columnLower[column]!;
    if (model.whole[column] === 1) ints[`x${column}`] = 1;
  }
  for (let row = 0; row < model.rowCount; row++) {
    const lower = model.rowLower[row]!;
    const upper = model.rowUpper[row]!;
    const bounds: { min?: number; max?: number; equal?: number } = {};
    if (lower === upper) {
      bounds.equal = lower;
    } else {
      if (Number.isFinite(lower)) bounds.min = lower;
      if (Number.isFinite(upper)) bounds.max = upper;
    }
    constraints[`r${row}`] = bounds;
    for (let entry = model.rowStart[row]!; entry < model.rowStart[row + 1]!; entry++) {
      const coefficients = variables[`x${model.entryColumn[entry]!}`]!;
      coefficients[`r${row}`] = (coefficients[`r${row}`] ?? 0) + model.entryValue[entry]!;
    }
  }
  return { constraints, variables, ints };
}

/** Columns that are 0 are left out of the solver's answer. */
function readValues(model: MipModel, answer: Readonly<Record<string, unknown>>): Float64Array | null {
  const values = Array.from({ length: model.columnCount }, (_, column) => {
    const value = answer[`x${column}`];
    return typeof value === 'number' ? value : 0;
  });
  return roundToFeasible(model, values);
}
