import type { TaskCandidates } from './find-candidates.ts';
import { findCheapestPlacement } from './find-placement.ts';
import type { RosterFacts, RosterTaskFacts } from './roster-facts.ts';
import { unfilledPoints } from './roster-prices.ts';
import { visitsToPlace, type WeekState } from './week-state.ts';

/**
 * Places what is still missing of these tasks, one visit after another, each where it costs least: the dearest to leave out
 * first, then visits of several helpers, then tasks with few helpers. Ties: the earliest half-day, then the lowest
 * helper. Adds to `week`. A visit that finds no place breaks a rule in every half-day with every helper, and no later
 * placement can change that.
 */
export function placeMissingVisits(
  facts: RosterFacts,
  week: WeekState,
  tasks: readonly RosterTaskFacts[],
  candidates: readonly TaskCandidates[],
): void {
  for (const task of hardestFirst(tasks, candidates)) {
    while (visitsToPlace(facts, week, task) > 0) {
      const placement = findCheapestPlacement(facts, week, task, candidates[task.index]!);
      if (placement === null || placement.points >= 0) break;
      week.place(placement.visit);
    }
  }
}

export function hardestFirst(
  tasks: readonly RosterTaskFacts[],
  candidates: readonly TaskCandidates[],
): readonly RosterTaskFacts[] {
  return [...tasks].sort(
    (one, other) =>
      unfilledPoints(other) - unfilledPoints(one) ||
      other.helpersNeeded - one.helpersNeeded ||
      candidates[one.index]!.allowed.length - candidates[other.index]!.allowed.length ||
      one.index - other.index,
  );
}
