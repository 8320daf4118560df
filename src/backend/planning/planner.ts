import { Worker } from 'node:worker_threads';
import type { PlaceId } from '../../shared/domain/ids.ts';
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
  /** Plans the weeks of several villages side by side; the plans stand in the order of the problems. */
  readonly planRosters: (problems: readonly RosterProblem[], run: PlanRun) => Promise<RosterPlan[]>;
  /** Ends whatever still runs. */
  readonly close: () => Promise<void>;
}

/** What a solver thread is started with. */
export interface SolverThreadData {
  readonly request: PlanningRequest;
  /** One number: 0, and 1 once somebody asks to stop. */
  readonly stopFlag: Int32Array<SharedArrayBuffer>;
}

/** Villages planned at the same time: as many as an office machine has cores. */
export const ROSTER_THREADS = 2;

/** A solver that has not come back this long after a stop request is ended by force, without a plan. */
const PATIENCE_MILLISECONDS = 2000;

/** A planner whose every run is a thread of its own. */
export function threadPlanner(threadUrl: URL, patienceMilliseconds = PATIENCE_MILLISECONDS): Planner {
  const threads = new Set<Worker>();
  /** Runs one request to its end in a thread of its own, handing over each result as it comes. */
  const run = async (
    request: PlanningRequest,
    control: PlanRun,
    handOver: (result: PlanningResult) => void,
  ): Promise<void> => {
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
      await Promise.race([untilDone(thread, control, handOver), forced]);
    } finally {
      stopListening();
      clearTimeout(patience);
      threads.delete(thread);
      await thread.terminate();
    }
  };
  return {
    planPairings: async (problem, control) => {
      let plan: PairingPlan | undefined;
      await run({ kind: 'pairing', problem }, control, (result) => {
        if (result.kind === 'pairing') plan = result.plan;
      });
      if (!plan) throw new Error('The solver thread ended without pairs');
      return plan;
    },
    planRosters: async (problems, control) => {
      const planByVillage = new Map<PlaceId, RosterPlan>();
      const shared: PlanRun = {
        ...control,
        // Each thread counts its own villages; the window counts all of them.
        report: (progress) => {
          control.report({ ...progress, done: planByVillage.size, total: problems.length });
        },
      };
      const lanes = Array.from({ length: ROSTER_THREADS }, (_, lane) =>
        problems.filter((_problem, index) => index % ROSTER_THREADS === lane),
      ).filter((lane) => lane.length > 0);
      await Promise.all(
        lanes.map((lane) =>
          run({ kind: 'roster', problems: lane }, shared, (result) => {
            if (result.kind === 'roster') planByVillage.set(result.villageId, result.plan);
          }),
        ),
      );
      return problems.map(({ villageId }) => {
        const plan = planByVillage.get(villageId);
        if (!plan) throw new Error(`The solver thread ended without village ${String(villageId)}`);
        return plan;
      });
    },
    close: async () => {
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}

/** Listens until the thread says that it is done; one that ends without a word has failed. */
function untilDone(
  thread: Worker,
  control: PlanRun,
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
