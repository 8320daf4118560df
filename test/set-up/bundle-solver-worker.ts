import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import backend from '../../vite.backend.config.ts';

/** Where the bundled solver thread lies while tests run. */
export const solverWorkerUrl = new URL('../../out/test/solver-worker.mjs', import.meta.url);

/**
 * Bundles the solver thread once before all tests, as the product does: a thread started from the sources
 * would translate every file again at each start.
 */
export default async function bundleSolverWorker(): Promise<void> {
  await build({
    ...backend,
    configFile: false,
    logLevel: 'warn',
    build: {
      ...backend.build,
      outDir: fileURLToPath(new URL('.', solverWorkerUrl)),
      sourcemap: false,
      rolldownOptions: {
        ...backend.build?.rolldownOptions,
        input: { 'solver-worker': 'src/backend/planning/solver-worker.ts' },
      },
    },
  });
}
