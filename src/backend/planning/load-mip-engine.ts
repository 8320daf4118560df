import loadHighs from 'highs';
import javascriptLpSolver from 'javascript-lp-solver';
import { highsMip, javascriptLpSolverMip, type MipEngine } from '../../solver/index.ts';

/**
 * HiGHS as WebAssembly, with the plain engine for small weeks; where that cannot be had at all, a slower engine in plain JavaScript. The slower one
 * never steps in for a model on which HiGHS ran out of time: it hears no stop request and outlives every
 * limit, and the planner has a constructed week in hand.
 */
export async function loadMipEngine(): Promise<MipEngine> {
  try {
    return { ...highsMip(await loadHighs()), forSmallModels: plainEngine() };
  } catch {
    // No WebAssembly here: the plain engine below still serves small villages.
  }
  return plainEngine();
}

function plainEngine(): MipEngine {
  return javascriptLpSolverMip(javascriptLpSolver, () => performance.now());
}
