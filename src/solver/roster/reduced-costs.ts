import type { MipModel } from '../engines/mip.ts';

/** Values up to this are zero. */
const ZERO = 1e-6;

/** What a relaxation says of each column: its value, and what one more of it would cost. */
export interface Relaxation {
  readonly values: Float64Array;
  readonly reducedCosts: Float64Array;
}

/**
 * The model without the columns that are 0 in the relaxation and of which one would cost more than `most` points; columns
 * that `start` uses stay. Yes-or-no columns that are 1 and would cost as much to be without, as kept promises do, are fixed
 * there. Columns that came later than the relaxation stay as they are.
 */
export function withoutDearColumns(
  model: MipModel,
  { values, reducedCosts }: Relaxation,
  most: number,
  start: Float64Array,
): MipModel {
  const columnUpper = Float64Array.from(model.columnUpper);
  const columnLower = Float64Array.from(model.columnLower);
  for (let column = 0; column < values.length; column++) {
    const isDear = values[column]! < ZERO && reducedCosts[column]! > most;
    if (isDear && model.whole[column] === 1 && start[column]! < ZERO) columnUpper[column] = 0;
    const isUsed = values[column]! > 1 - ZERO && model.columnUpper[column] === 1;
    const isNeeded = isUsed && reducedCosts[column]! < -most && start[column]! > 1 - ZERO;
    if (isNeeded && model.whole[column] === 1) columnLower[column] = 1;
  }
  return { ...model, columnLower, columnUpper };
}
