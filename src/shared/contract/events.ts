import { z } from 'zod';
import { jobId } from './jobs.ts';

/** The stages of long jobs; the window has the words for them. */
export const jobPhase = z.enum([
  'making-demo',
  'reading-file',
  'matching-people',
  'writing',
  'loading',
  'solving',
  'explaining',
  'composing',
  'printing',
]);
export type JobPhase = z.infer<typeof jobPhase>;

export const jobProgress = z.object({
  jobId,
  phase: jobPhase,
  done: z.number(),
  /** Null where the end is not known. */
  total: z.number().nullable(),
  /** What is being worked on: a file name, a village. Never a person. */
  about: z.string().nullable(),
});
export type JobProgress = z.infer<typeof jobProgress>;

export const areaWord = z.enum([
  'people',
  'places',
  'calendar',
  'imports',
  'changes',
  'privacy',
  'pairings',
  'rosters',
  'printing',
  'requests',
  'attendance',
  'time-bank',
  'supervision',
]);
export type AreaWord = z.infer<typeof areaWord>;

/** What the backend tells without being asked. */
export const events = {
  'job.progress': jobProgress,
  /** Stored data of these areas changed: what was shown of them is stale. */
  'data.changed': z.object({ areas: z.array(areaWord) }),
  /** The backend ended without being asked to; it is being started again. */
  'backend.restarted': z.object({}),
};
export type Events = { [Name in keyof typeof events]: z.infer<(typeof events)[Name]> };
export type EventName = keyof Events;
