/**
 * A mixed-integer linear problem: minimise cost · x subject to rowLower ≤ A x ≤ rowUpper and
 * columnLower ≤ x ≤ columnUpper, some x whole. Rows are stored one after another (CSR). A missing row bound
 * is ±Infinity; column bounds are finite.
 */
export interface MipModel {
  readonly columnCount: number;
  readonly rowCount: number;
  readonly cost: Float64Array;
  readonly columnLower: Float64Array;
  readonly columnUpper: Float64Array;
  /** 1 where the column must be whole, 0 elsewhere. */
  readonly whole: Int32Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly rowStart: Int32Array;
  readonly entryColumn: Int32Array;
  readonly entryValue: Float64Array;
}

export interface MipControl {
  readonly timeLimitMilliseconds: number;
  readonly stopRequested: () => boolean;
  readonly seed: number;
  /** A point that keeps every row, as a first incumbent; null where none is known. */
  readonly start: Float64Array | null;
  /** Distance of cost and bound that is good enough; below 1 it is a proof where costs are whole. */
  readonly absoluteGap: number;
  /** A point of this cost or less ends the search; null looks on. */
  readonly targetCost: number | null;
}

export interface MipAnswer {
  /** `optimal` = proven, or within the gap that was asked for; `limit` and `stopped` = ended early; `failed` = the engine could not work. */
  readonly status: 'optimal' | 'limit' | 'stopped' | 'failed';
  /** Best point found, with whole columns rounded; null where none was found. */
  readonly values: Float64Array | null;
  /** Proven lower bound of the cost; null where nothing was proven. */
  readonly bound: number | null;
  /** For a model without whole columns: what one more of each column would cost; null where unknown. */
  readonly reducedCosts: Float64Array | null;
}

export const FAILED: MipAnswer = { status: 'failed', values: null, bound: null, reducedCosts: null };

/**
 * Solves {@link MipModel}s, one after another, without threads. Costs are whole numbers times whole columns,
 * so a point is optimal as soon as the bound is less than 1 below it. An engine may throw; whoever calls it
 * keeps a plan of its own.
 */
export interface MipEngine {
  readonly name: string;
  readonly solve: (model: MipModel, control: MipControl) => MipAnswer;
  /** Quicker on small models, where such an engine is at hand; hears no stop request, so it is given little time. */
  readonly forSmallModels?: MipEngine;
}

/** Row and bound violations up to this much are rounding. */
const TOLERANCE = 1e-6;

/** Rounds whole columns; returns null where the rounded point breaks a bound or a row. */
export function roundToFeasible(model: MipModel, values: ArrayLike<number>): Float64Array | null {
  if (values.length !== model.columnCount) return null;
  const rounded = new Float64Array(model.columnCount);
  for (let column = 0; column < model.columnCount; column++) {
    const value = model.whole[column] === 1 ? Math.round(values[column]!) : values[column]!;
    if (!(
      value >= model.columnLower[column]! - TOLERANCE && value <= model.columnUpper[column]! + TOLERANCE
    )) {
      return null;
    }
    rounded[column] = value;
  }
  for (let row = 0; row < model.rowCount; row++) {
    let sum = 0;
    for (let entry = model.rowStart[row]!; entry < model.rowStart[row + 1]!; entry++) {
      sum += model.entryValue[entry]! * rounded[model.entryColumn[entry]!]!;
    }
    if (!(sum >= model.rowLower[row]! - TOLERANCE && sum <= model.rowUpper[row]! + TOLERANCE)) return null;
  }
  return rounded;
}

/** The same model with every column allowed to be fractional: its cost is a lower bound. */
export function relaxed(model: MipModel): MipModel {
  return { ...model, whole: new Int32Array(model.columnCount) };
}

/** Cost of a point. */
export function mipCost(model: MipModel, values: Float64Array): number {
  let cost = 0;
  for (let column = 0; column < model.columnCount; column++) cost += model.cost[column]! * values[column]!;
  return cost;
}
