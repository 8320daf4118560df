/**
 * Entry of a solver thread: loads the mixed-integer engine, answers one request, ends. It sees the problem
 * and nothing else; the data file is out of its reach.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { type PlanningMessage, runPlanningRequest } from '../../solver/index.ts';
import { loadMipEngine } from './load-mip-engine.ts';
import type { SolverThreadData } from './planner.ts';

const { request, stopFlag } = workerData as SolverThreadData;
const post = (message: PlanningMessage): void => parentPort?.postMessage(message);

try {
  const began = performance.now();
  const { stopped } = runPlanningRequest(
    request,
    {
      stopRequested: () => Atomics.load(stopFlag, 0) === 1,
      report: (progress) => {
        post({ kind: 'progress', progress });
      },
      elapsedMilliseconds: () => performance.now() - began,
    },
    await loadMipEngine(),
    (result) => {
      post({ kind: 'result', result });
    },
  );
  post({ kind: 'done', stopped });
} catch (error) {
  const isError = error instanceof Error;
  post({
    kind: 'failed',
    message: isError ? error.message : typeof error,
    stack: (isError && error.stack) || null,
  });
}
