import { useCallback, useSyncExternalStore } from 'react';
import type { Input, Output } from '../../shared/contract/contract.ts';
import { call } from './call.ts';
import { currentJob, type JobName, runAsJob, type RunningJob, watchJob } from './running-job.ts';

/** The job that runs now, if one does. */
export function useRunningJob(): RunningJob | null {
  return useSyncExternalStore(watchJob, currentJob);
}

/** Starts a long call; the job number is added here, progress and stopping belong to the shell's panel. */
export function useJob<Name extends JobName>(
  name: Name,
): (input: Omit<Input<Name>, 'jobId'>) => Promise<Output<Name>> {
  return useCallback(
    (input) => runAsJob(name, (jobId) => call(name, { ...input, jobId } as unknown as Input<Name>)),
    [name],
  );
}
