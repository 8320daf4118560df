import loadHighs from 'highs';
import javascriptLpSolver from 'javascript-lp-solver';
import { highsMip } from '../../src/solver/engines/highs-mip.ts';
import { javascriptLpSolverMip } from '../../src/solver/engines/javascript-lp-solver-mip.ts';
import type { MipControl, MipEngine } from '../../src/solver/engines/mip.ts';

/** The real engines, loaded as the program loads them. */
export const highs: MipEngine = highsMip(await loadHighs());
export const javascriptSolver: MipEngine = javascriptLpSolverMip(javascriptLpSolver, () => performance.now());

export const toTheProof: MipControl = {
  timeLimitMilliseconds: 60_000,
  stopRequested: () => false,
  seed: 1,
  start: null,
  absoluteGap: 0.99,
  targetCost: null,
};
