import { z } from 'zod';
import { halfDay } from './availability.ts';
import { needId, personId } from './ids.ts';
import { farmTaskId, mealRoundId, stationDutyKind, venueId } from './village-places.ts';

/**
 * What is done so many times a week: a need of an elder, a round of lunches, a duty at a station, work on a household's
 * fields. Each time is a *visit*, numbered from 1 within its task.
 */
export const rosterTask = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('need'), needId }),
  z.object({ kind: z.literal('meal-round'), roundId: mealRoundId }),
  z.object({ kind: z.literal('duty'), venueId, duty: stationDutyKind }),
  z.object({ kind: z.literal('farm'), farmTaskId }),
]);
export type RosterTask = z.infer<typeof rosterTask>;

/** One visit of the week, planned or not. Numbers are given by day, so that the same week gives the same numbers. */
export const visitRef = z.object({ task: rosterTask, number: z.number().int().min(1) });
export type VisitRef = z.infer<typeof visitRef>;

/** Text of a task, for maps: two tasks are the same exactly where their keys are. */
export function taskKey(task: RosterTask): string {
  switch (task.kind) {
    case 'need':
      return `need-${String(task.needId)}`;
    case 'meal-round':
      return `meal-round-${String(task.roundId)}`;
    case 'duty':
      return `duty-${String(task.venueId)}-${task.duty}`;
    case 'farm':
      return `farm-${String(task.farmTaskId)}`;
  }
}

export function visitKey({ task, number }: VisitRef): string {
  return `${taskKey(task)}#${String(number)}`;
}

/** Where and with whom a visit stands. */
export const placement = z.object({
  at: halfDay,
  /** Ascending; fewer than the task asks for where helpers are short at a duty or on a field. */
  helperIds: z.array(personId).min(1).max(20),
});
export type Placement = z.infer<typeof placement>;
