import type { JobProgress } from '../../shared/contract/events.ts';
import { call, listen } from './call.ts';

/** Calls that take long enough to report progress and to be stopped. */
export type JobName =
  | 'imports.preview'
  | 'imports.previewDemo'
  | 'imports.decide'
  | 'imports.setLayout'
  | 'imports.accept'
  | 'pairings.propose'
  | 'rosters.draft'
  | 'rosters.planRepair'
  | 'shell.printToFolder'
  | 'shell.printOnPrinter'
  | 'shell.printRegisters';

export interface RunningJob {
  readonly jobId: string;
  readonly name: JobName;
  readonly progress: JobProgress | null;
  readonly stopping: boolean;
}

/** The one long job of the window: while it runs, a panel lies over the screens. */
let running: RunningJob | null = null;
const watchers = new Set<() => void>();

export function currentJob(): RunningJob | null {
  return running;
}

export function watchJob(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function show(job: RunningJob | null): void {
  running = job;
  for (const watcher of watchers) watcher();
}

/** Runs `work` as the window's job: gives it a number, follows its progress, and clears up after it. */
export async function runAsJob<Value>(
  name: JobName,
  work: (jobId: string) => Promise<Value>,
): Promise<Value> {
  const jobId = crypto.randomUUID();
  show({ jobId, name, progress: null, stopping: false });
  const stopListening = listen('job.progress', (progress) => {
    if (running?.jobId === jobId && progress.jobId === jobId) show({ ...running, progress });
  });
  try {
    return await work(jobId);
  } finally {
    stopListening();
    if (running?.jobId === jobId) show(null);
  }
}

/** Asks the running job to stop; its own call then returns with what it has, or refuses with `job.stopped`. */
export async function stopJob(): Promise<void> {
  if (running === null || running.stopping) return;
  const { jobId } = running;
  show({ ...running, stopping: true });
  await call('jobs.stop', { jobId });
}
