import { fileURLToPath } from 'node:url';
import { build, mergeConfig } from 'vite';
import backend from '../../vite.backend.config.ts';

/** Where the bundled solver thread lies while tests run. */
export const solverWorkerUrl = new URL('../../out/test/solver-worker.mjs', import.meta.url);

/**
 * Bundles the solver thread once before all tests, as the product does: a thread started from the sources
 * would translate every file again at each start.
 */
export default async function bundleSolverWorker(): Promise<void> {
  const bundle = mergeConfig(backend, {
    configFile: false,
    logLevel: 'warn',
    build: { outDir: fileURLToPath(new URL('.', solverWorkerUrl)), sourcemap: false },
  });
  bundle.build.rolldownOptions.input = { 'solver-worker': 'src/backend/planning/solver-worker.ts' };
  await build(bundle);
}
