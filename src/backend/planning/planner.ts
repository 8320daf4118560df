import { Worker } from 'node:worker_threads';
import { Refusal } from '../../shared/errors/refusal.ts';
import type {
  PairingPlan,
  PairingProblem,
  PlanningMessage,
  PlanningRequest,
  PlanningResult,
  RosterPlan,
  RosterProblem,
  RunControl,
} from '../../solver/index.ts';

export type { PairingPlan, PairingProblem, RosterPlan, RosterProblem };

/** How a planning run is watched: whom to tell, and how to hear of a wish to stop. */
export interface PlanRun extends Pick<RunControl, 'stopRequested' | 'report'> {
  /** Calls the listener once when a stop is asked for; returns how to stop listening. */
  readonly onStop: (listener: () => void) => () => void;
}

/** Runs the solver and watches over it. A run that fails rejects; it cannot harm the data file. */
export interface Planner {
  readonly planPairings: (problem: PairingProblem, run: PlanRun) => Promise<PairingPlan>;
  readonly planRoster: (problem: RosterProblem, run: PlanRun) => Promise<RosterPlan>;
  /** Ends whatever still runs. */
  readonly close: () => Promise<void>;
}

/** What a solver thread is started with. */
export interface SolverThreadData {
  readonly request: PlanningRequest;
  /** One number: 0, and 1 once somebody asks to stop. */
  readonly stopFlag: Int32Array<SharedArrayBuffer>;
}

/** A solver that has not come back this long after a stop request is ended by force, without a plan. */
const PATIENCE_MILLISECONDS = 2000;

/** A planner whose every run is a thread of its own. */
export function threadPlanner(threadUrl: URL, patienceMilliseconds = PATIENCE_MILLISECONDS): Planner {
  const threads = new Set<Worker>();
  const run = async (request: PlanningRequest, control: PlanRun): Promise<PlanningResult> => {
    const stopFlag = new Int32Array(new SharedArrayBuffer(4));
    const thread = new Worker(threadUrl, { workerData: { request, stopFlag } satisfies SolverThreadData });
    threads.add(thread);
    let stopListening = (): void => undefined;
    let patience: NodeJS.Timeout | undefined;
    const forced = new Promise<never>((_, reject) => {
      stopListening = control.onStop(() => {
        Atomics.store(stopFlag, 0, 1);
        patience = setTimeout(() => {
          reject(new Refusal('job.stopped'));
        }, patienceMilliseconds);
      });
    });
    try {
      return await Promise.race([firstResult(thread, control), forced]);
    } finally {
      stopListening();
      clearTimeout(patience);
      threads.delete(thread);
      await thread.terminate();
    }
  };
  return {
    planPairings: async (problem, control) => {
      const result = await run({ kind: 'pairing', problem }, control);
      if (result.kind !== 'pairing') throw new Error('The solver thread answered another question');
      return result.plan;
    },
    planRoster: async (problem, control) => {
      const result = await run({ kind: 'roster', problems: [problem] }, control);
      if (result.kind !== 'roster') throw new Error('The solver thread answered another question');
      return result.plan;
    },
    close: async () => {
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}

/** Each of our requests has one result; a thread that ends without it has failed. */
function firstResult(thread: Worker, control: PlanRun): Promise<PlanningResult> {
  return new Promise((resolve, reject) => {
    thread.on('message', (message: PlanningMessage) => {
      if (message.kind === 'progress') control.report(message.progress);
      if (message.kind === 'result') resolve(message.result);
      if (message.kind === 'failed') reject(new SolverThreadError(message.message, message.stack));
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
