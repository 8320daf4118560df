import type { RosterTaskFacts } from './roster-tasks.ts';

/** One visit of a task in its half-day (0 … 13) with the helpers who come, as indexes ascending. */
export interface PlacedVisit {
  readonly task: RosterTaskFacts;
  readonly halfDay: number;
  readonly team: readonly number[];
}

export const DAYS_A_WEEK = 7;
export const HALF_DAYS_A_WEEK = 2 * DAYS_A_WEEK;

/** 0 = Monday … 6 = Sunday. */
export function dayOf(halfDay: number): number {
  return halfDay >> 1;
}
