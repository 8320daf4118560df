import { findCheapestPlacement } from './find-placement.ts';
import type { RosterFacts, RosterNeed } from './roster-facts.ts';
import type { WeekState } from './week-state.ts';

/**
 * Places what is still missing of these needs, one visit after another, each where it costs least: the urgent
 * first, then services for two, then needs with few helpers. Ties: the earliest half-day, then the lowest
 * helper. Adds to `week` and returns how many visits found a place. A visit that finds none breaks a rule in
 * every half-day with every helper, and no later placement can change that.
 */
export function placeMissingVisits(
  facts: RosterFacts,
  week: WeekState,
  needs: readonly RosterNeed[],
  helpersOf: (need: RosterNeed) => readonly number[],
): number {
  let placed = 0;
  for (const need of hardestFirst(facts, needs, helpersOf)) {
    while (week.visitsOfNeed(need).length < need.visits) {
      const placement = findCheapestPlacement(facts, week, need, helpersOf(need));
      if (placement === null) break;
      week.place(placement.visit);
      placed++;
    }
  }
  return placed;
}

export function hardestFirst(
  facts: RosterFacts,
  needs: readonly RosterNeed[],
  helpersOf: (need: RosterNeed) => readonly number[],
): readonly RosterNeed[] {
  return [...needs].sort(
    (one, other) =>
      facts.elders[one.elder]!.tier - facts.elders[other.elder]!.tier ||
      other.service.helpersNeeded - one.service.helpersNeeded ||
      helpersOf(one).length - helpersOf(other).length ||
      one.index - other.index,
  );
}
