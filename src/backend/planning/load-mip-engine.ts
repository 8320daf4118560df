import loadHighs from 'highs';
import javascriptLpSolver from 'javascript-lp-solver';
import {
  fallbackMip,
  type HighsRuntime,
  highsMip,
  type JavascriptLpSolver,
  javascriptLpSolverMip,
  type MipEngine,
  type PlanningRequest,
} from '../../solver/index.ts';

/**
 * HiGHS as WebAssembly, and a slower engine in plain JavaScript behind it. Pairing needs no such engine, so
 * it does not wait for one.
 */
export async function loadMipEngine(kind: PlanningRequest['kind']): Promise<MipEngine> {
  const plain = javascriptLpSolverMip(javascriptLpSolver as unknown as JavascriptLpSolver, () =>
    performance.now(),
  );
  if (kind === 'pairing') return plain;
  const highs = await loadHighs();
  return fallbackMip(highsMip(highs as unknown as HighsRuntime), plain);
}
