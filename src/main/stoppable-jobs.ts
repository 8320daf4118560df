/** The shell's own long jobs, by the number their caller chose. */
export interface StoppableJobs {
  run<Value>(jobId: string, work: (isStopped: () => boolean) => Promise<Value>): Promise<Value>;
  /** False where no such job runs here. */
  stop(jobId: string): boolean;
}

export function createStoppableJobs(): StoppableJobs {
  const stoppedById = new Map<string, boolean>();
  return {
    run: async (jobId, work) => {
      stoppedById.set(jobId, false);
      try {
        return await work(() => stoppedById.get(jobId) === true);
      } finally {
        stoppedById.delete(jobId);
      }
    },
    stop: (jobId) => {
      if (!stoppedById.has(jobId)) return false;
      stoppedById.set(jobId, true);
      return true;
    },
  };
}
