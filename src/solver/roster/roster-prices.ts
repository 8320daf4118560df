import type { RosterFacts, RosterNeed } from './roster-facts.ts';

/** What a week costs, in whole points [proposal]: first nobody left out, then the own helper, then the rest. */
export const STRANGER_POINTS = 20;
/** For each minute on the way of a helper who stands in, one way from home. */
export const TRAVEL_POINTS_A_MINUTE = 1;
/** For each different helper, other than the own one, whom an elder sees in the week. */
export const NEW_FACE_POINTS = 15;
/** For two visits of one need on days next to each other, where the week has room to spread them. */
export const DAYS_TOGETHER_POINTS = 5;
/** For each quarter of an hour of a helper above half of the weekly cap, and once more above three quarters. */
export const LOAD_POINTS = 1;

/** Needs of 2 to 4 visits a week can keep a day between them; more cannot. */
export const MOST_SPREAD_VISITS = 4;

const LOAD_UNIT_MINUTES = 15;

/** Service minutes in begun quarters of an hour. */
export function loadUnits(minutes: number): number {
  return Math.ceil(minutes / LOAD_UNIT_MINUTES);
}

/** Quarters of an hour a week from which a helper's load costs points, and costs them twice. */
export function loadThresholds(weeklyCapMinutes: number): readonly [half: number, threeQuarters: number] {
  const half = Math.floor(weeklyCapMinutes / (2 * LOAD_UNIT_MINUTES));
  return [half, Math.max(half, Math.floor((3 * weeklyCapMinutes) / (4 * LOAD_UNIT_MINUTES)))];
}

/** Points of one helper at one visit; the elder's own helper is free. */
export function helperPoints(facts: RosterFacts, helper: number, elder: number): number {
  if (facts.isOwnHelper(helper, elder)) return 0;
  return STRANGER_POINTS + TRAVEL_POINTS_A_MINUTE * (facts.homeMinutes(helper, elder) ?? 0);
}

/**
 * Points of a visit that stays unfilled: more than all other points of the week together, twice as many for
 * each tier of urgency.
 */
export function unfilledPoints(facts: RosterFacts): (need: RosterNeed) => number {
  const longestWay = facts.helpers.reduce((most, helper) => Math.max(most, helper.travelLimitMinutes), 0);
  const everythingElse = facts.needs.reduce((sum, need) => {
    const aHelper = STRANGER_POINTS + TRAVEL_POINTS_A_MINUTE * longestWay + NEW_FACE_POINTS;
    const aVisit = need.service.helpersNeeded * (aHelper + 2 * LOAD_POINTS * loadUnits(need.minutes));
    return sum + need.visits * (aVisit + DAYS_TOGETHER_POINTS);
  }, 1);
  return (need) => everythingElse * 2 ** (4 - facts.elders[need.elder]!.tier);
}
