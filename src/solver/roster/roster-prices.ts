import type { RosterFacts, RosterTaskFacts, TaskPromise } from './roster-facts.ts';

/**
 * What a week costs, in whole points: one price for the plan, every explanation, the checker and the door. The sentences
 * of the parts stand in `src/shared/domain/roster-rule-book.ts`.
 */

/** A visit that nobody makes, by urgency from 1 to 4. */
export const UNFILLED_POINTS: readonly [number, number, number, number] = [16_000, 8_000, 4_000, 2_000];
export const UNFILLED_DUTY_POINTS = 4_000;
export const UNFILLED_FARM_POINTS = 2_000;
/** Each helper who is missing at a visit that takes place. */
export const HELPER_MISSING_POINTS = 600;

/** Each published visit that is made in its half-day, but not by just its team … */
export const OTHER_TEAM_POINTS = 200;
/** … or not in its half-day at all, by whatever team … */
export const OTHER_HALF_DAY_POINTS = 250;
/** … and each of last week that does not stand just there any more, with just this team. */
export const LAST_WEEK_CHANGED_POINTS = 8;

/** Each visit of the backup, however far; the own helper and a round's rider are free. */
export const BACKUP_POINTS = 5;
/** Each visit of anybody else … */
export const OTHER_POINTS = 10;
/** … and for each begun five minutes of the way, one way. */
export const WAY_POINTS = 1;
export const WAY_STEP_MINUTES = 5;

/** Each different helper, other than the own one, whom an elder sees in the week beyond the first such. */
export const NEW_FACE_POINTS = 15;
/** Two visits of one need on days next to each other, where the week has room to spread them. */
export const DAYS_TOGETHER_POINTS = 5;
/** Needs of 2 to 4 visits a week can keep a day between them; more cannot. */
export const MOST_SPREAD_VISITS = 4;
/** A visit in the other half of the day than the elder wished. */
export const WISHED_HALF_DAY_POINTS = 4;
/** An errand or a way to the doctor on another day than the week's market days. */
export const OFF_MARKET_POINTS = 2;

/** Each quarter-hour of load above half of the weekly cap, and again above three quarters. */
export const HEAVY_LOAD_POINTS = 1;
/** Each quarter-hour of load below the least, or above the most, of four weeks. */
export const FOUR_WEEKS_POINTS = 1;
export const LOAD_STEP_MINUTES = 15;

export const MARKET_ERRANDS: readonly string[] = ['errand', 'medical_help'];

export function unfilledPoints({ kind, tier }: RosterTaskFacts): number {
  if (tier !== null) return UNFILLED_POINTS[tier - 1]!;
  return kind === 'duty' ? UNFILLED_DUTY_POINTS : UNFILLED_FARM_POINTS;
}

/** How much of a promise holds: its half-day and its team, its half-day alone, or neither. */
export type PromiseStanding = 'kept' | 'other-team' | 'other-half-day';

/** For a promise as it stands. */
export function promisePoints({ kind }: TaskPromise, standing: PromiseStanding): number {
  if (standing === 'kept') return 0;
  if (kind === 'last-week') return LAST_WEEK_CHANGED_POINTS;
  return standing === 'other-team' ? OTHER_TEAM_POINTS : OTHER_HALF_DAY_POINTS;
}

/** For the different helpers other than the own one whom an elder sees in the week. */
export function facesPoints(strangers: number): number {
  return NEW_FACE_POINTS * Math.max(0, strangers - 1);
}

/** For coming at all: nothing for the own helper, less for the backup than for any other. */
export function comingPoints(facts: RosterFacts, helper: number, task: RosterTaskFacts): number {
  const part = facts.partOf(helper, task);
  if (part === 'primary') return 0;
  return part === 'backup' ? BACKUP_POINTS : OTHER_POINTS;
}

/** For the way of somebody who is neither the own helper nor the backup; a way that nobody measured counts as none. */
export function wayPoints(
  facts: RosterFacts,
  helper: number,
  task: RosterTaskFacts,
  halfDay: number,
): number {
  if (facts.partOf(helper, task) !== 'other') return 0;
  const minutes = facts.ways.oneWay(helper, task, halfDay) ?? 0;
  return WAY_POINTS * Math.ceil(minutes / WAY_STEP_MINUTES);
}

/**
 * What a visit of so many minutes adds to the load of each who comes, in quarter-hours: begun ones count, each visit by
 * itself. So a load is a whole number of quarter-hours whatever is planned, and its price is convex in it.
 */
export function loadQuarters(minutes: number): number {
  return Math.ceil(minutes / LOAD_STEP_MINUTES);
}

/** What the load of a helper's week is measured against, in whole quarter-hours. */
export interface LoadLimits {
  readonly half: number;
  readonly threeQuarters: number;
  /** So that four weeks come to the least; null where the helper is away or nothing is known of the weeks before. */
  readonly least: number | null;
  /** Before four weeks come to more than the most; null like the least. */
  readonly most: number | null;
}

export function loadLimits(facts: RosterFacts, helper: number): LoadLimits {
  const { active, weeklyCapMinutes } = facts.helpers[helper]!;
  const half = wholeQuarters(weeklyCapMinutes / 2);
  const threeQuarters = wholeQuarters((3 * weeklyCapMinutes) / 4);
  if (facts.pastMinutes === null || !active) return { half, threeQuarters, least: null, most: null };
  const past = wholeQuarters(facts.pastMinutes[helper]!);
  const { fourWeeksLeastMinutes, fourWeeksMostPercent } = facts.settings;
  const least = wholeQuarters(fourWeeksLeastMinutes) - past;
  return {
    half,
    threeQuarters,
    least: Math.min(least, wholeQuarters(weeklyCapMinutes)),
    most: wholeQuarters((4 * weeklyCapMinutes * fourWeeksMostPercent) / 100) - past,
  };
}

/** For all visits of a helper's week together. */
export interface LoadPoints {
  readonly heavy: number;
  readonly little: number;
  readonly much: number;
}

/** For a week of so many quarter-hours, each visit's {@link loadQuarters} added up. */
export function loadPoints(facts: RosterFacts, helper: number, quarters: number): LoadPoints {
  const { half, threeQuarters, least, most } = loadLimits(facts, helper);
  const above = (limit: number): number => Math.max(0, quarters - limit);
  return {
    heavy: HEAVY_LOAD_POINTS * (above(half) + above(threeQuarters)),
    little: least === null ? 0 : FOUR_WEEKS_POINTS * Math.max(0, least - quarters),
    much: most === null ? 0 : FOUR_WEEKS_POINTS * above(most),
  };
}

function wholeQuarters(minutes: number): number {
  return Math.floor(minutes / LOAD_STEP_MINUTES);
}

/** For a visit of a task in a half-day, whoever comes. */
export function isOffWish({ wishedSlot }: RosterTaskFacts, halfDay: number): boolean {
  return wishedSlot !== null && (wishedSlot === 'morning') !== (halfDay % 2 === 0);
}

export function isOffMarket(
  facts: RosterFacts,
  { kind, service }: RosterTaskFacts,
  halfDay: number,
): boolean {
  if (kind !== 'need' || facts.goodForErrands === null || service === null) return false;
  return MARKET_ERRANDS.includes(service.code) && !facts.goodForErrands[halfDay >> 1]!;
}

/** Whether visits of the task on neighbouring days cost something. */
export function isSpread({ kind, visits }: RosterTaskFacts): boolean {
  return kind === 'need' && visits >= 2 && visits <= MOST_SPREAD_VISITS;
}
