import type { JobPhase } from '../../shared/contract/events.ts';

/**
 * What a planner is given of the outside world: when to stop, whom to tell, and a clock for its time
 * limit. All of it is passed in, so that a run without a limit is the same on every machine.
 */
export interface RunControl {
  /** True once somebody asked to stop; planners look often and return the best plan so far. */
  readonly stopRequested: () => boolean;
  readonly report: (progress: {
    phase: JobPhase;
    done: number;
    total: number | null;
    about: string | null;
  }) => void;
  /** Milliseconds since the run began; only time limits read it. */
  readonly elapsedMilliseconds: () => number;
}

/** Runs to the end, tells nobody: for tests. */
export const quietRun: RunControl = {
  stopRequested: () => false,
  report: () => undefined,
  elapsedMilliseconds: () => 0,
};
