import type { RosterFacts, RosterNeed } from './roster-facts.ts';
import {
  DAYS_TOGETHER_POINTS,
  helperPoints,
  LOAD_POINTS,
  loadThresholds,
  loadUnits,
  MOST_SPREAD_VISITS,
  NEW_FACE_POINTS,
  type RosterPoints,
  unfilledPoints,
} from './roster-prices.ts';
import { dayOf, type WeekState } from './week-state.ts';

/** The points of a week, counted from scratch. */
export function scoreRoster(facts: RosterFacts, week: WeekState): RosterPoints {
  const priceOf = unfilledPoints(facts);
  let care = 0;
  let comfort = 0;
  const faces = new Set<string>();
  const units = facts.helpers.map(() => 0);
  for (const need of facts.needs) {
    const visits = week.visitsOfNeed(need);
    care += Math.max(0, need.visits - visits.length) * priceOf(need);
    comfort += DAYS_TOGETHER_POINTS * daysTogether(need, week);
    for (const { team } of visits) {
      for (const helper of team) {
        care += helperPoints(facts, helper, need.elder);
        units[helper]! += loadUnits(need.minutes);
        if (!facts.isOwnHelper(helper, need.elder)) faces.add(`${need.elder}-${helper}`);
      }
    }
  }
  facts.helpers.forEach((helper, index) => {
    for (const threshold of loadThresholds(helper.weeklyCapMinutes)) {
      comfort += LOAD_POINTS * Math.max(0, units[index]! - threshold);
    }
  });
  return { care, comfort: comfort + NEW_FACE_POINTS * faces.size };
}

/** Pairs of days next to each other on which a need is visited, where it could be spread. */
export function daysTogether(need: RosterNeed, week: WeekState): number {
  if (need.visits > MOST_SPREAD_VISITS) return 0;
  const days = new Set(week.visitsOfNeed(need).map((visit) => dayOf(visit.halfDay)));
  return [...days].filter((day) => days.has(day + 1)).length;
}
