import type { jobsCalls } from '../../shared/contract/jobs.ts';
import type { HandlersFor } from './handler.ts';

export const jobsHandlers: HandlersFor<keyof typeof jobsCalls> = {
  'jobs.stop': ({ jobs }, { jobId }) => ({ known: jobs.stop(jobId) }),
};
