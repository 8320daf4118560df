import type { RunControl } from '../planning/run-control.ts';
import { placeMissingVisits } from './construct-roster.ts';
import type { TaskCandidates } from './find-candidates.ts';
import { fitsWeek } from './find-placement.ts';
import { improveRoster } from './improve-roster.ts';
import type { RosterFacts, RosterTaskFacts } from './roster-facts.ts';
import { fixedWeek, type PlacedVisit, visitsToPlace, type WeekState } from './week-state.ts';

/** Chains stay short before an engine works on: it finds the long ones itself. */
const START_CHAIN_STEPS = 1;

interface Completing {
  readonly facts: RosterFacts;
  readonly candidates: readonly TaskCandidates[];
  readonly run: RunControl;
  readonly remainingMilliseconds: () => number;
}

/** A week with the suggested visits as far as they fit, the rest constructed and mended by short chains. */
export function completeWeek(
  tasks: readonly RosterTaskFacts[],
  suggestions: readonly PlacedVisit[],
  { facts, candidates, run, remainingMilliseconds }: Completing,
): WeekState {
  const week = fixedWeek(facts, 'exact');
  const staying = new Set(week.allVisits());
  for (const visit of suggestions) {
    if (visitsToPlace(facts, week, visit.task) > 0 && fitsWeek(facts, week, visit)) week.place(visit);
  }
  placeMissingVisits(facts, week, tasks, candidates);
  improveRoster(facts, week, tasks, {
    candidates,
    steps: START_CHAIN_STEPS,
    staying,
    stopRequested: () => run.stopRequested() || remainingMilliseconds() <= 0,
  });
  return week;
}
