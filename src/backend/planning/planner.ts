import { Worker } from 'node:worker_threads';
import type { PlaceId } from '../../shared/domain/ids.ts';
import { Refusal } from '../../shared/errors/refusal.ts';
import type {
  PairingPlan,
  PairingProblem,
  PlannedRepair,
  PlanningMessage,
  PlanningRequest,
  PlanningResult,
  RepairRequest,
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

/** A run over several villages; what it tells names those that are being planned. */
export interface VillagesRun extends PlanRun {
  readonly nameOf: (villageId: PlaceId) => string | null;
}

/** Runs the solver and watches over it. A run that fails rejects; it cannot harm the data file. */
export interface Planner {
  readonly planPairings: (problem: PairingProblem, run: PlanRun) => Promise<PairingPlan>;
  /**
   * Plans the weeks of several villages side by side; the plans stand in the order of the problems. Every village gets a
   * whole plan: after a stop request, and where a thread fails or does not hear it, the constructed week.
   */
  readonly planRosters: (problems: readonly RosterProblem[], run: VillagesRun) => Promise<RosterPlan[]>;
  /** The least change to a published week; after a stop request the best that was found. */
  readonly planRepair: (request: RepairRequest, run: PlanRun) => Promise<PlannedRepair>;
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
/** A thread that only constructs weeks is given this many times as long. */
const PATIENCE_FOR_CONSTRUCTING = 5;

/** A planner whose every run is a thread of its own. */
export function threadPlanner(threadUrl: URL, patienceMilliseconds = PATIENCE_MILLISECONDS): Planner {
  const threads = new Set<Worker>();
  let isClosed = false;
  /** Runs one request to its end in a thread of its own, handing over each result as it comes. */
  const run = async (
    request: PlanningRequest,
    control: PlanRun,
    handOver: (result: PlanningResult) => void,
    { stopAtOnce = false }: { readonly stopAtOnce?: boolean } = {},
  ): Promise<void> => {
    const stopFlag = new Int32Array(new SharedArrayBuffer(4));
    if (stopAtOnce) Atomics.store(stopFlag, 0, 1);
    const thread = new Worker(threadUrl, { workerData: { request, stopFlag } satisfies SolverThreadData });
    threads.add(thread);
    let stopListening = (): void => undefined;
    let patience: NodeJS.Timeout | undefined;
    const forced = new Promise<never>((_, reject) => {
      stopListening = control.onStop(() => {
        Atomics.store(stopFlag, 0, 1);
        patience = setTimeout(
          () => {
            reject(new Refusal('job.stopped'));
          },
          stopAtOnce ? patienceMilliseconds * PATIENCE_FOR_CONSTRUCTING : patienceMilliseconds,
        );
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
  /**
   * Runs a request; where the thread failed or had to be ended by force, what it still owes is asked of another one that
   * stops at once: that is quick and needs no engine. `rest` is null when nothing is owed.
   */
  const runToTheEnd = async (
    request: PlanningRequest,
    control: PlanRun,
    { handOver, rest }: RunToTheEnd,
  ): Promise<void> => {
    let failure: unknown;
    try {
      await run(request, control, (result) => {
        handOver(result, false);
      });
    } catch (error) {
      failure = error;
    }
    const owed = rest();
    if (owed === null) return;
    if (isClosed) throw failure;
    const handOverOwed = (result: PlanningResult): void => {
      handOver(result, !control.stopRequested());
    };
    await run(owed, control, handOverOwed, { stopAtOnce: true }).catch((error: unknown) => {
      // The first failure is the one to be told.
      throw failure ?? error;
    });
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
      const lanes = Array.from({ length: ROSTER_THREADS }, (_, lane) =>
        problems.filter((_problem, index) => index % ROSTER_THREADS === lane),
      ).filter((lane) => lane.length > 0);
      const openOf = (lane: readonly RosterProblem[]): RosterProblem[] =>
        lane.filter(({ villageId }) => !planByVillage.has(villageId));
      const report = (): void => {
        // Each thread plans the first of its villages that is still open.
        const names = lanes.flatMap((lane) => {
          const [current] = openOf(lane);
          return current ? (control.nameOf(current.villageId) ?? []) : [];
        });
        const about = names.length === 0 ? null : names.join('、');
        control.report({ phase: 'solving', done: planByVillage.size, total: problems.length, about });
      };
      report();
      await Promise.all(
        lanes.map((lane) =>
          runToTheEnd(
            { kind: 'roster', problems: lane },
            { ...control, report: () => undefined },
            {
              handOver: (result, isMakeshift) => {
                if (result.kind !== 'roster') return;
                const { plan } = result;
                planByVillage.set(result.villageId, isMakeshift ? unproven(plan) : plan);
                report();
              },
              rest: () => {
                const open = openOf(lane);
                return open.length === 0 ? null : { kind: 'roster', problems: open };
              },
            },
          ),
        ),
      );
      return problems.map(({ villageId }) => {
        const plan = planByVillage.get(villageId);
        if (!plan) throw new Error(`The solver thread ended without village ${String(villageId)}`);
        return plan;
      });
    },
    planRepair: async (request, control) => {
      let repair: PlannedRepair | undefined;
      const asked: PlanningRequest = { kind: 'roster-repair', repair: request };
      await runToTheEnd(asked, control, {
        handOver: (result, isMakeshift) => {
          if (result.kind !== 'roster-repair') return;
          repair = isMakeshift ? { ...result.repair, plan: unproven(result.repair.plan) } : result.repair;
        },
        rest: () => (repair ? null : asked),
      });
      if (!repair) throw new Error('The solver thread ended without a repair');
      return repair;
    },
    close: async () => {
      isClosed = true;
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}

interface RunToTheEnd {
  /** `isMakeshift` of what came from the second thread though nobody asked to stop. */
  readonly handOver: (result: PlanningResult, isMakeshift: boolean) => void;
  readonly rest: () => PlanningRequest | null;
}

/** A whole week of which nothing is known but that it keeps the rules; nobody stopped it. */
function unproven(plan: RosterPlan): RosterPlan {
  return { ...plan, status: 'good', gapPercent: null };
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
