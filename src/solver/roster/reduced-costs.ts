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
 * that `start` uses stay. Columns that came later than the relaxation stay too.
 */
export function withoutDearColumns(
  model: MipModel,
  { values, reducedCosts }: Relaxation,
  most: number,
  start: Float64Array,
): MipModel {
  const columnUpper = Float64Array.from(model.columnUpper);
  for (let column = 0; column < values.length; column++) {
    const isDear = values[column]! < ZERO && reducedCosts[column]! > most;
    if (isDear && model.whole[column] === 1 && start[column]! < ZERO) columnUpper[column] = 0;
  }
  return { ...model, columnUpper };
}
