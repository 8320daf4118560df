import type { Worker } from 'node:worker_threads';
import type { PlanningMessage, PlanningRequest, PlanningResult, RunControl } from '../../solver/index.ts';

/** What a solver thread is started with. */
export interface SolverThreadData {
  readonly request: PlanningRequest;
  /** One number: 0, and 1 once somebody asks to stop. */
  readonly stopFlag: Int32Array<SharedArrayBuffer>;
  /** One number: how many of the request's villages some thread has begun. Whoever is free takes the next. */
  readonly begunVillages: Int32Array<SharedArrayBuffer>;
}

/** A number that threads see and change together; 0 at first. */
export function sharedNumber(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Listens until the thread says that it is done; one that ends without a word has failed. */
export function untilDone(
  thread: Worker,
  control: Pick<RunControl, 'report'>,
  handOver: (result: PlanningResult) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.on('message', (message: PlanningMessage) => {
      switch (message.kind) {
        case 'progress':
          control.report(message.progress);
          return;
        case 'result':
          handOver(message.result);
          return;
        case 'done':
          resolve();
          return;
        case 'failed':
          reject(new SolverThreadError(message.message, message.stack));
      }
    });
    thread.on('error', reject);
    thread.on('exit', (code) => {
      reject(new SolverThreadError(`The solver thread ended (${String(code)}) without a plan`, null));
    });
  });
}

/** A fault inside the solver, with the stack of its own thread. */
class SolverThreadError extends Error {
  constructor(message: string, stack: string | null) {
    super(message);
    this.name = 'SolverThreadError';
    if (stack !== null) this.stack = stack;
  }
}
