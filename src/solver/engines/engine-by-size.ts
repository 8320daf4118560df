import type { MipEngine } from './mip.ts';

/**
 * Models of up to this many columns go to the plain engine. Measured (`npm run measure -- roster`): below, a simplex tableau
 * in JavaScript is done before HiGHS has presolved; above, it falls behind quickly.
 */
export const MOST_COLUMNS_IN_JAVASCRIPT = 12;

/** Two engines as one: each model goes to the one that is quicker at its size. */
export function engineBySize(small: MipEngine, large: MipEngine): MipEngine {
  return {
    name: `${small.name} and ${large.name}`,
    solve: (model, control) =>
      (model.columnCount <= MOST_COLUMNS_IN_JAVASCRIPT ? small : large).solve(model, control),
  };
}
