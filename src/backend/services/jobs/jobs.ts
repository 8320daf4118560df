import type { JobProgress } from '../../../shared/contract/events.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';

const PROGRESS_INTERVAL_MILLISECONDS = 100;

/** A long call while it runs. */
export interface Job {
  readonly stopRequested: () => boolean;
  /** Tells the listener once, at once if somebody asked already. Returns how to stop listening. */
  readonly onStop: (listener: () => void) => () => void;
  /** Tells the window, at most ten times a second and at every new phase. */
  readonly report: (progress: Omit<JobProgress, 'jobId'>) => void;
  /** For work that keeps nothing when it is stopped: lets waiting calls in, then refuses `job.stopped`. */
  readonly breathe: () => Promise<void>;
}

export interface Jobs {
  readonly run: <Result>(jobId: string, work: (job: Job) => Promise<Result>) => Promise<Result>;
  /** Asks a job to stop; false when no such job runs. */
  readonly stop: (jobId: string) => boolean;
  readonly stopAll: () => void;
}

/** Keeps the running jobs. `milliseconds` is any steady clock. */
export function createJobs(tell: (progress: JobProgress) => void, milliseconds: () => number): Jobs {
  const running = new Map<string, { stop: () => void }>();
  return {
    run: async (jobId, work) => {
      const { job, stop } = createJob(jobId, tell, milliseconds);
      running.set(jobId, { stop });
      try {
        return await work(job);
      } finally {
        running.delete(jobId);
      }
    },
    stop: (jobId) => {
      const known = running.get(jobId);
      known?.stop();
      return known !== undefined;
    },
    stopAll: () => {
      for (const { stop } of running.values()) stop();
    },
  };
}

function createJob(
  jobId: string,
  tell: (progress: JobProgress) => void,
  milliseconds: () => number,
): { job: Job; stop: () => void } {
  const listeners = new Set<() => void>();
  let stopped = false;
  let lastKey = '';
  let lastTold = -Infinity;
  const job: Job = {
    stopRequested: () => stopped,
    onStop: (listener) => {
      if (stopped) listener();
      else listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    report: (progress) => {
      const key = `${progress.phase} ${progress.about ?? ''}`;
      const isEnd = progress.done === progress.total;
      const now = milliseconds();
      if (key === lastKey && !isEnd && now - lastTold < PROGRESS_INTERVAL_MILLISECONDS) return;
      lastKey = key;
      lastTold = now;
      tell({ jobId, ...progress });
    },
    breathe: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      if (stopped) throw new Refusal('job.stopped');
    },
  };
  const stop = (): void => {
    if (stopped) return;
    stopped = true;
    for (const listener of listeners) listener();
    listeners.clear();
  };
  return { job, stop };
}
