import { z } from 'zod';
import { call } from './call.ts';

/** A long call carries a number chosen by the caller, under which it reports progress and can be stopped. */
export const jobId = z.string().min(1).max(64);

export const jobsCalls = {
  /** Asks a running job to stop; a planner keeps the best plan so far, everything else leaves nothing behind. */
  'jobs.stop': call(z.object({ jobId }), z.object({ known: z.boolean() })),
};
