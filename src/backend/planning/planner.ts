import { Worker } from 'node:worker_threads';
import type { PlaceId } from '../../shared/domain/ids.ts';
import { Refusal } from '../../shared/errors/refusal.ts';
import { sharedNumber, type SolverThreadData, untilDone } from './solver-thread.ts';
import type {
  PairingPlan,
  PairingProblem,
  PlannedRepair,
  PlanningRequest,
  PlanningResult,
  RepairRequest,
  RosterPlan,
  RosterProblem,
  RunControl,
} from '../../solver/index.ts';
import { loadMipEngine } from './load-mip-engine.ts';

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
    { stopAtOnce = false, begunVillages = sharedNumber() }: ThreadChoices = {},
  ): Promise<void> => {
    const stopFlag = sharedNumber();
    if (stopAtOnce) Atomics.store(stopFlag, 0, 1);
    const workerData: SolverThreadData = { request, stopFlag, begunVillages };
    keepEngineWarm();
    const thread = new Worker(threadUrl, { workerData });
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
  /** The villages of a request in several threads, each of which takes the next one when it is free; the first failure, or null. */
  const runSideBySide = async (
    request: PlanningRequest,
    control: PlanRun,
    handOver: (result: PlanningResult) => void,
    stopAtOnce: boolean,
  ): Promise<Error | null> => {
    const choices: ThreadChoices = { stopAtOnce, begunVillages: sharedNumber() };
    const ends = await Promise.allSettled(
      Array.from({ length: threadsFor(request) }, () => run(request, control, handOver, choices)),
    );
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed === undefined) return null;
    return failed.reason instanceof Error ? failed.reason : new Error(String(failed.reason));
  };
  /**
   * Runs a request; where a thread failed or had to be ended by force, what is still owed is asked of others that stop at
   * once: that is quick and needs no engine. `rest` is null when nothing is owed.
   */
  const runToTheEnd = async (
    request: PlanningRequest,
    control: PlanRun,
    { handOver, rest }: RunToTheEnd,
  ): Promise<void> => {
    const handOverBest = (result: PlanningResult): void => {
      handOver(result, false);
    };
    const failure = await runSideBySide(request, control, handOverBest, false);
    const owed = rest();
    if (owed === null) return;
    if (isClosed) throw failure ?? new Error('The planner was closed');
    const handOverOwed = (result: PlanningResult): void => {
      handOver(result, !control.stopRequested());
    };
    const failureAgain = await runSideBySide(owed, control, handOverOwed, true);
    // The first failure is the one to be told.
    if (failureAgain !== null) throw failure ?? failureAgain;
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
      const open = (): RosterProblem[] => problems.filter(({ villageId }) => !planByVillage.has(villageId));
      const report = (): void => {
        // Villages are begun in their order, so the first open ones are those that are being planned.
        const names = open()
          .slice(0, ROSTER_THREADS)
          .flatMap(({ villageId }) => control.nameOf(villageId) ?? []);
        const about = names.length === 0 ? null : names.join('、');
        control.report({ phase: 'solving', done: planByVillage.size, total: problems.length, about });
      };
      report();
      await runToTheEnd(
        { kind: 'roster', problems },
        { ...control, report: () => undefined },
        {
          handOver: (result, isMakeshift) => {
            if (result.kind !== 'roster') return;
            const { plan } = result;
            planByVillage.set(result.villageId, isMakeshift ? unproven(plan) : plan);
            report();
          },
          rest: () => (open().length === 0 ? null : { kind: 'roster', problems: open() }),
        },
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

interface ThreadChoices {
  readonly stopAtOnce?: boolean;
  readonly begunVillages?: SolverThreadData['begunVillages'];
}

function threadsFor(request: PlanningRequest): number {
  return request.kind === 'roster' ? Math.min(ROSTER_THREADS, request.problems.length) : 1;
}

/**
 * Held as long as the program runs: threads share the engine's compiled code, which gets quick only with use. Without it every
 * thread was measured to begin with a first relaxation five times as slow.
 */
let engineHeld: Promise<unknown> | undefined;

function keepEngineWarm(): void {
  engineHeld ??= loadMipEngine();
}

interface RunToTheEnd {
  /** `isMakeshift` of what came from a thread that stops at once though nobody asked to stop. */
  readonly handOver: (result: PlanningResult, isMakeshift: boolean) => void;
  readonly rest: () => PlanningRequest | null;
}

/** A whole week of which nothing is known but that it keeps the rules; nobody stopped it. */
function unproven(plan: RosterPlan): RosterPlan {
  return { ...plan, status: 'good', gapPercent: null };
}
