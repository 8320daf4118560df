import loadHighs from 'highs';
import javascriptLpSolver from 'javascript-lp-solver';
import {
  fallbackMip,
  highsMip,
  javascriptLpSolverMip,
  type MipEngine,
  type PlanningRequest,
} from '../../solver/index.ts';

/**
 * HiGHS as WebAssembly, and a slower engine in plain JavaScript behind it. Pairing needs no such engine, so
 * it does not wait for one.
 */
export async function loadMipEngine(kind: PlanningRequest['kind']): Promise<MipEngine> {
  const plain = javascriptLpSolverMip(javascriptLpSolver, () => performance.now());
  if (kind === 'pairing') return plain;
  const highs = await loadHighs();
  return fallbackMip(highsMip(highs), plain);
}
