import { HALF_DAYS } from '../../shared/domain/availability.ts';
import { suitsService } from '../planning/service-fit.ts';
import { breaksPlacementRule } from './constraints/index.ts';
import type { RosterFacts, RosterNeed } from './roster-facts.ts';
import {
  DAYS_TOGETHER_POINTS,
  helperPoints,
  LOAD_POINTS,
  loadThresholds,
  loadUnits,
  MOST_SPREAD_VISITS,
  NEW_FACE_POINTS,
  weigh,
} from './roster-prices.ts';
import { dayOf, type PlacedVisit, type WeekState } from './week-state.ts';

/** A visit that may be placed, and what it would add to the cost of the week. */
export interface Placement {
  readonly visit: PlacedVisit;
  readonly points: number;
}

/**
 * Every way to place one more visit of a need, among helpers whom the rules about the two people allow; by
 * half-day, then by helpers.
 */
export function listPlacements(
  facts: RosterFacts,
  week: WeekState,
  need: RosterNeed,
  helpers: readonly number[],
): readonly Placement[] {
  return HALF_DAYS.flatMap((_, halfDay) =>
    possibleTeams(facts, week, need, halfDay, helpers).map((team) => {
      const visit = { need, halfDay, team };
      return { visit, points: addedPoints(facts, week, visit) };
    }),
  );
}

/** The cheapest of them, the earliest of equals; null where there is none. */
export function findCheapestPlacement(
  facts: RosterFacts,
  week: WeekState,
  need: RosterNeed,
  helpers: readonly number[],
): Placement | null {
  let cheapest: Placement | null = null;
  for (const placement of listPlacements(facts, week, need, helpers)) {
    if (cheapest === null || placement.points < cheapest.points) cheapest = placement;
  }
  return cheapest;
}

function possibleTeams(
  facts: RosterFacts,
  week: WeekState,
  need: RosterNeed,
  halfDay: number,
  helpers: readonly number[],
): readonly (readonly number[])[] {
  if (!suitsService(HALF_DAYS[halfDay]!, need.service.code)) return [];
  const free = helpers.filter((helper) => facts.isFree(helper, halfDay));
  const mayCome = free.filter(
    (helper) => !breaksPlacementRule({ need, helper, halfDay, companions: [], week }, facts),
  );
  if (need.service.helpersNeeded === 1) return mayCome.map((helper) => [helper]);
  return mayCome.flatMap((one, place) =>
    mayCome
      .slice(place + 1)
      .map((other) => [one, other])
      .filter((team) => isSuitableTeam(facts, need, team)),
  );
}

/** Whether a visit may be added to the week as it stands, the rules about the two people taken as kept. */
export function fitsWeek(facts: RosterFacts, week: WeekState, { need, halfDay, team }: PlacedVisit): boolean {
  return (
    isSuitableTeam(facts, need, team) &&
    team.every((helper) => !breaksPlacementRule({ need, helper, halfDay, companions: [], week }, facts))
  );
}

/** Whether those who come are enough and of the sex that the service asks for. */
export function isSuitableTeam(facts: RosterFacts, need: RosterNeed, team: readonly number[]): boolean {
  if (team.length !== need.service.helpersNeeded) return false;
  const { sex } = facts.elders[need.elder]!;
  return (
    !need.service.sameSexNeeded ||
    (sex !== 'unknown' && team.some((helper) => facts.helpers[helper]!.sex === sex))
  );
}

/** What a visit adds to a week that does not hold it, weighed: the difference of `scoreRoster`. */
export function addedPoints(facts: RosterFacts, week: WeekState, visit: PlacedVisit): number {
  const { need, halfDay, team } = visit;
  let care = 0;
  let comfort = DAYS_TOGETHER_POINTS * neighbouringDays(week, need, halfDay);
  for (const helper of team) {
    care += helperPoints(facts, helper, need.elder);
    comfort += loadPoints(facts, week, need, helper);
    if (isNewFace(facts, week, need, helper)) comfort += NEW_FACE_POINTS;
  }
  return weigh({ care, comfort });
}

function neighbouringDays(week: WeekState, need: RosterNeed, halfDay: number): number {
  if (need.visits > MOST_SPREAD_VISITS) return 0;
  return week.visitsOfNeed(need).filter((visit) => Math.abs(dayOf(visit.halfDay) - dayOf(halfDay)) === 1)
    .length;
}

function loadPoints(facts: RosterFacts, week: WeekState, need: RosterNeed, helper: number): number {
  const before = week.loadUnitsOfWeek(helper);
  const after = before + loadUnits(need.minutes);
  let points = 0;
  for (const threshold of loadThresholds(facts.helpers[helper]!.weeklyCapMinutes)) {
    points += LOAD_POINTS * (Math.max(0, after - threshold) - Math.max(0, before - threshold));
  }
  return points;
}

function isNewFace(facts: RosterFacts, week: WeekState, need: RosterNeed, helper: number): boolean {
  if (facts.isOwnHelper(helper, need.elder)) return false;
  for (let halfDay = 0; halfDay < HALF_DAYS.length; halfDay++) {
    if (week.visitsOfElder(need.elder, halfDay).some((visit) => visit.team.includes(helper))) return false;
  }
  return true;
}
