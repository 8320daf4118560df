/**
 * Entry of a solver thread: loads the mixed-integer engine, answers one request, ends. Of the villages of a request it takes
 * the next that no other thread has begun, until none is left. It sees the problem and nothing else; the data file is out
 * of its reach.
 */
import { parentPort, workerData } from 'node:worker_threads';
import {
  type PlanningMessage,
  type PlanningRequest,
  type RunControl,
  runPlanningRequest,
} from '../../solver/index.ts';
import { loadMipEngine } from './load-mip-engine.ts';
import type { SolverThreadData } from './solver-thread.ts';

const { request, stopFlag, begunVillages } = workerData as SolverThreadData;
const post = (message: PlanningMessage): void => parentPort?.postMessage(message);

/** The request itself, or its villages one by one as they fall to this thread. */
function* ownShare(): Generator<PlanningRequest> {
  if (request.kind !== 'roster') {
    yield request;
    return;
  }
  for (;;) {
    const problem = request.problems[Atomics.add(begunVillages, 0, 1)];
    if (problem === undefined) return;
    yield { kind: 'roster', problems: [problem] };
  }
}

try {
  const began = performance.now();
  const control: RunControl = {
    stopRequested: () => Atomics.load(stopFlag, 0) === 1,
    report: (progress) => {
      post({ kind: 'progress', progress });
    },
    elapsedMilliseconds: () => performance.now() - began,
  };
  const mip = await loadMipEngine();
  for (const share of ownShare()) {
    runPlanningRequest(share, control, mip, (result) => {
      post({ kind: 'result', result });
    });
  }
  post({ kind: 'done', stopped: control.stopRequested() });
} catch (error) {
  const isError = error instanceof Error;
  post({
    kind: 'failed',
    message: isError ? error.message : typeof error,
    stack: (isError && error.stack) || null,
  });
}
