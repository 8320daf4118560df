import type { RosterFacts, RosterNeed } from './roster-facts.ts';

/**
 * What a week costs, in whole points [proposal]. *Care* is what the model minimises and proves: first nobody
 * left out, then the own helper, then the backup, then the nearest to stand in. *Comfort* decides between weeks of equal care.
 */
export interface RosterPoints {
  readonly care: number;
  readonly comfort: number;
}

/** Care: for each visit of the elder's backup, however far; the own helper is free. */
export const BACKUP_POINTS = 5;
/** Care: for each visit of another helper … */
export const STRANGER_POINTS = 10;
/** … and for each begun five minutes of the way, one way from home. */
export const TRAVEL_STEP_MINUTES = 5;

/** Comfort: for each different helper, other than the own one, whom an elder sees in the week. */
export const NEW_FACE_POINTS = 15;
/** Comfort: for two visits of one need on days next to each other, where the week has room to spread them. */
export const DAYS_TOGETHER_POINTS = 5;
/** Comfort: for each quarter of an hour above half of a helper's weekly cap, and again above three quarters. */
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

/** Care points of one helper at one visit: nothing for the own one, less for the backup than for any other. */
export function helperPoints(facts: RosterFacts, helper: number, elder: number): number {
  if (facts.isOwnHelper(helper, elder)) return 0;
  if (facts.isBackup(helper, elder)) return BACKUP_POINTS;
  return STRANGER_POINTS + Math.ceil((facts.homeMinutes(helper, elder) ?? 0) / TRAVEL_STEP_MINUTES);
}

/**
 * Care points of a visit that stays unfilled: more than all helpers of the week together, twice as many for
 * each tier of urgency.
 */
export function unfilledPoints(facts: RosterFacts): (need: RosterNeed) => number {
  const longestWay = facts.helpers.reduce((most, helper) => Math.max(most, helper.travelLimitMinutes), 0);
  const dearestHelper = STRANGER_POINTS + Math.ceil(longestWay / TRAVEL_STEP_MINUTES);
  const everybody = facts.needs.reduce(
    (sum, need) => sum + need.visits * need.service.helpersNeeded * dearestHelper,
    1,
  );
  return (need) => everybody * 2 ** (4 - facts.elders[need.elder]!.tier);
}

/** One number for comparing: no comfort of a whole week outweighs a single point of care. */
export function weigh({ care, comfort }: RosterPoints): number {
  return care * 1_000_000 + comfort;
}
