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

/** Each published visit that does not stand just there any more, with just this team … */
export const PROMISE_BROKEN_POINTS = 200;
/** … and each of last week. */
export const LAST_WEEK_CHANGED_POINTS = 8;

/** Each visit of the backup, however far; the own helper and a round's rider are free. */
export const BACKUP_POINTS = 5;
/** Each visit of anybody else … */
export const OTHER_POINTS = 10;
/** … and for each begun five minutes of the way, one way. */
export const WAY_POINTS = 1;
export const WAY_STEP_MINUTES = 5;

/** Each different helper, other than the own one, whom an elder sees in the week. */
export const NEW_FACE_POINTS = 15;
/** Two visits of one need on days next to each other, where the week has room to spread them. */
export const DAYS_TOGETHER_POINTS = 5;
/** Needs of 2 to 4 visits a week can keep a day between them; more cannot. */
export const MOST_SPREAD_VISITS = 4;
/** A visit in the other half of the day than the elder wished. */
export const WISHED_HALF_DAY_POINTS = 4;
/** An errand or a way to the doctor on another day than the week's market days. */
export const OFF_MARKET_POINTS = 2;

/** Each begun quarter-hour above half of the weekly cap, and again above three quarters. */
export const HEAVY_LOAD_POINTS = 1;
/** Each begun quarter-hour below the least, or above the most, of four weeks. */
export const FOUR_WEEKS_POINTS = 1;
export const LOAD_STEP_MINUTES = 15;

export const MARKET_ERRANDS: readonly string[] = ['errand', 'medical_help'];

export function unfilledPoints({ kind, tier }: RosterTaskFacts): number {
  if (tier !== null) return UNFILLED_POINTS[tier - 1]!;
  return kind === 'duty' ? UNFILLED_DUTY_POINTS : UNFILLED_FARM_POINTS;
}

/** A promise that is not kept. */
export function promisePoints({ kind }: TaskPromise): number {
  return kind === 'published' ? PROMISE_BROKEN_POINTS : LAST_WEEK_CHANGED_POINTS;
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

/** For all visits of a helper's week together, by the minutes served. */
export interface LoadPoints {
  readonly heavy: number;
  readonly little: number;
  readonly much: number;
}

/** Begun quarter-hours of `minutes / parts`; nothing below zero. */
function begunSteps(minutes: number, parts = 1): number {
  return Math.max(0, Math.ceil(minutes / (parts * LOAD_STEP_MINUTES)));
}

export function heavyLoadPoints(weeklyCapMinutes: number, minutes: number): number {
  const aboveHalf = begunSteps(2 * minutes - weeklyCapMinutes, 2);
  const aboveThreeQuarters = begunSteps(4 * minutes - 3 * weeklyCapMinutes, 4);
  return HEAVY_LOAD_POINTS * (aboveHalf + aboveThreeQuarters);
}

/**
 * Minutes that a helper should serve this week so that four weeks come to the least, and may serve before they come to
 * more than the most (in hundredths of a minute); null where the helper is away or nothing is known of the weeks before.
 */
export function fourWeeksGoal(
  facts: RosterFacts,
  helper: number,
): { readonly leastMinutes: number; readonly mostCentiminutes: number } | null {
  const person = facts.helpers[helper]!;
  if (facts.pastMinutes === null || !person.active) return null;
  const past = facts.pastMinutes[helper]!;
  const { fourWeeksLeastMinutes, fourWeeksMostPercent } = facts.settings;
  return {
    leastMinutes: Math.min(fourWeeksLeastMinutes - past, person.weeklyCapMinutes),
    mostCentiminutes: 4 * person.weeklyCapMinutes * fourWeeksMostPercent - 100 * past,
  };
}

export function loadPoints(facts: RosterFacts, helper: number, minutes: number): LoadPoints {
  const heavy = heavyLoadPoints(facts.helpers[helper]!.weeklyCapMinutes, minutes);
  const goal = fourWeeksGoal(facts, helper);
  if (goal === null) return { heavy, little: 0, much: 0 };
  return {
    heavy,
    little: FOUR_WEEKS_POINTS * begunSteps(goal.leastMinutes - minutes),
    much: FOUR_WEEKS_POINTS * begunSteps(100 * minutes - goal.mostCentiminutes, 100),
  };
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
