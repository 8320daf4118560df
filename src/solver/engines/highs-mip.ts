import {
  FAILED,
  type MipAnswer,
  type MipControl,
  type MipEngine,
  mipCost,
  type MipModel,
  roundToFeasible,
} from './mip.ts';

/** The part of the `highs` package (1.15, persistent API) that this engine uses. */
export interface HighsRuntime {
  readonly createModel: (source: HighsModelData) => HighsModel;
}

interface HighsModelData {
  readonly numCols: number;
  readonly numRows: number;
  readonly colCost: Float64Array;
  readonly colLower: Float64Array;
  readonly colUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly integrality: Int32Array;
  readonly matrix: {
    readonly format: 'csr';
    readonly numRows: number;
    readonly numCols: number;
    readonly starts: Int32Array;
    readonly indices: Int32Array;
    readonly values: Float64Array;
  };
}

interface HighsModel {
  readonly options: {
    readonly set: (values: Readonly<Record<string, string | number | boolean>>) => unknown;
  };
  readonly info: { readonly get: (name: string) => number | bigint };
  readonly setSolution: (solution: { readonly colValue: Float64Array }) => unknown;
  readonly run: (callbacks: {
    readonly 1?: (event: { readonly interrupt: () => void }) => undefined;
    readonly 6?: (event: { readonly interrupt: () => void }) => undefined;
  }) => { readonly modelStatus: number };
  readonly getSolution: () => { readonly colValue?: ArrayLike<number>; readonly colDual?: ArrayLike<number> };
  readonly dispose: () => void;
}

/** Numbers of `highs.constants.modelStatus` and `callbackType`. */
const OPTIMAL = 7;
const OBJECTIVE_TARGET = 12;
const TIME_LIMIT = 13;
const INTERRUPTED = 17;
const FEASIBLE_POINT = 2;

/**
 * HiGHS (Huangfu, Hall, Parallelizing the dual revised simplex method, 2018), compiled to WebAssembly, single
 * thread. The runtime is handed in. Its memory is not collected, so every model is disposed of; its word is
 * not taken for a point: values are rounded and every row is checked again.
 *
 * Ties: decided by HiGHS; the same model, seed and version give the same point unless a limit cuts it short.
 */
export function highsMip(highs: HighsRuntime): MipEngine {
  return { name: 'highs', solve: (model, control) => solveWithHighs(highs, model, control) };
}

function solveWithHighs(highs: HighsRuntime, model: MipModel, control: MipControl): MipAnswer {
  const native = highs.createModel({
    numCols: model.columnCount,
    numRows: model.rowCount,
    colCost: model.cost,
    colLower: model.columnLower,
    colUpper: model.columnUpper,
    rowLower: model.rowLower,
    rowUpper: model.rowUpper,
    integrality: model.whole,
    matrix: {
      format: 'csr',
      numRows: model.rowCount,
      numCols: model.columnCount,
      starts: model.rowStart,
      indices: model.entryColumn,
      values: model.entryValue,
    },
  });
  try {
    native.options.set({
      output_flag: false,
      time_limit: Math.max(0.001, control.timeLimitMilliseconds / 1000),
      random_seed: control.seed & 0x7fffffff,
      mip_rel_gap: 0,
      mip_abs_gap: control.absoluteGap,
      ...(control.targetCost === null ? {} : { objective_target: control.targetCost }),
    });
    if (control.start !== null) native.setSolution({ colValue: control.start });
    const stopIfAsked = (event: { readonly interrupt: () => void }): undefined => {
      if (control.stopRequested()) event.interrupt();
    };
    const { modelStatus } = native.run({ 1: stopIfAsked, 6: stopIfAsked });
    return readAnswer(native, model, modelStatus);
  } finally {
    native.dispose();
  }
}

function readAnswer(native: HighsModel, model: MipModel, modelStatus: number): MipAnswer {
  const found = native.info.get('primal_solution_status') === FEASIBLE_POINT;
  const solution = found ? native.getSolution() : {};
  const values = solution.colValue === undefined ? null : roundToFeasible(model, solution.colValue);
  if (model.whole.every((whole) => whole === 0)) {
    if (modelStatus !== OPTIMAL || values === null || solution.colDual === undefined) return FAILED;
    return {
      status: 'optimal',
      values,
      bound: mipCost(model, values),
      reducedCosts: Float64Array.from(solution.colDual),
    };
  }
  const proven = Number(native.info.get('mip_dual_bound'));
  const bound = Number.isFinite(proven) ? proven : null;
  if (modelStatus === OPTIMAL && values !== null)
    return { status: 'optimal', values, bound, reducedCosts: null };
  if (modelStatus === TIME_LIMIT || modelStatus === OBJECTIVE_TARGET) {
    return { status: 'limit', values, bound, reducedCosts: null };
  }
  if (modelStatus === INTERRUPTED) return { status: 'stopped', values, bound, reducedCosts: null };
  return { ...FAILED, values };
}
