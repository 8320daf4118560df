import { HALF_DAYS } from '../../shared/domain/availability.ts';
import { findFirstBreach, ROSTER_RULE_BOOK } from './constraints/index.ts';
import type { RosterFacts, RosterNeed } from './roster-facts.ts';
import {
  DAYS_TOGETHER_POINTS,
  helperPoints,
  LOAD_POINTS,
  loadThresholds,
  loadUnits,
  MOST_SPREAD_VISITS,
  NEW_FACE_POINTS,
} from './roster-prices.ts';
import { dayOf, type PlacedVisit, type WeekState } from './week-state.ts';

const SECOND_HELPER = ROSTER_RULE_BOOK.findIndex((rule) => rule.id === 'second-helper');

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
  const order = [...needs].sort(
    (one, other) =>
      facts.elders[one.elder]!.tier - facts.elders[other.elder]!.tier ||
      other.service.helpersNeeded - one.service.helpersNeeded ||
      helpersOf(one).length - helpersOf(other).length ||
      one.index - other.index,
  );
  let placed = 0;
  for (const need of order) {
    while (week.visitsOfNeed(need).length < need.visits) {
      const visit = cheapestPlacement(facts, week, need, helpersOf(need));
      if (visit === null) break;
      week.place(visit);
      placed++;
    }
  }
  return placed;
}

function cheapestPlacement(
  facts: RosterFacts,
  week: WeekState,
  need: RosterNeed,
  helpers: readonly number[],
): PlacedVisit | null {
  let cheapest: PlacedVisit | null = null;
  let leastPoints = Number.POSITIVE_INFINITY;
  HALF_DAYS.forEach((_, halfDay) => {
    const spreadPoints = DAYS_TOGETHER_POINTS * neighbouringDays(week, need, halfDay);
    for (const team of possibleTeams(facts, week, need, halfDay, helpers)) {
      const points = spreadPoints + team.reduce((sum, helper) => sum + addedPoints(facts, week, need, helper), 0);
      if (points < leastPoints) [cheapest, leastPoints] = [{ need, halfDay, team }, points];
    }
  });
  return cheapest;
}

/** Every team that may make one more visit of the need in this half-day. */
export function possibleTeams(
  facts: RosterFacts,
  week: WeekState,
  need: RosterNeed,
  halfDay: number,
  helpers: readonly number[],
): readonly (readonly number[])[] {
  const breachOf = (helper: number, companions: readonly number[]): number | null =>
    findFirstBreach({ need, helper, halfDay, companions, week }, facts);
  if (need.service.helpersNeeded === 1) {
    return helpers.filter((helper) => breachOf(helper, []) === null).map((helper) => [helper]);
  }
  // Alone, each of the two breaks no rule but the one that asks for the other.
  const single = helpers.filter((helper) => breachOf(helper, []) === SECOND_HELPER);
  return single.flatMap((one, place) =>
    single
      .slice(place + 1)
      .filter((other) => breachOf(one, [other]) === null && breachOf(other, [one]) === null)
      .map((other) => [one, other]),
  );
}

function neighbouringDays(week: WeekState, need: RosterNeed, halfDay: number): number {
  if (need.visits > MOST_SPREAD_VISITS) return 0;
  return week.visitsOfNeed(need).filter((visit) => Math.abs(dayOf(visit.halfDay) - dayOf(halfDay)) === 1).length;
}

function addedPoints(facts: RosterFacts, week: WeekState, need: RosterNeed, helper: number): number {
  const units = HALF_DAYS.reduce(
    (sum, _, halfDay) =>
      sum + week.visitsOfHelper(helper, halfDay).reduce((part, visit) => part + loadUnits(visit.need.minutes), 0),
    0,
  );
  const more = loadUnits(need.minutes);
  const loadPoints = loadThresholds(facts.helpers[helper]!.weeklyCapMinutes).reduce(
    (sum, threshold) => sum + LOAD_POINTS * (Math.max(0, units + more - threshold) - Math.max(0, units - threshold)),
    0,
  );
  return helperPoints(facts, helper, need.elder) + loadPoints + (isNewFace(facts, week, need, helper) ? NEW_FACE_POINTS : 0);
}

function isNewFace(facts: RosterFacts, week: WeekState, need: RosterNeed, helper: number): boolean {
  if (facts.isOwnHelper(helper, need.elder)) return false;
  return !HALF_DAYS.some((_, halfDay) =>
    week.visitsOfElder(need.elder, halfDay).some((visit) => visit.team.includes(helper)),
  );
}
