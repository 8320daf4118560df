import type { TaskCandidates } from '../find-candidates.ts';
import { teamsForTwo } from '../find-placement.ts';
import type { RosterFacts, RosterTaskFacts } from '../roster-facts.ts';
import {
  comingPoints,
  HELPER_MISSING_POINTS,
  isOffMarket,
  isOffWish,
  OFF_MARKET_POINTS,
  promisePoints,
  wayPoints,
  WISHED_HALF_DAY_POINTS,
} from '../roster-prices.ts';
import { HALF_DAYS_A_WEEK } from '../week-state.ts';

/** One half-day and team in which a task may be done, with what that costs in every week. */
export interface TaskPlace {
  readonly halfDay: number;
  readonly team: readonly number[];
  readonly points: number;
}

/** Where and by whom a task may be done at all. */
export interface TaskPlaces {
  readonly task: RosterTaskFacts;
  readonly places: readonly TaskPlace[];
}

/** Teams of more than two are built one by one, in this many ways for each half-day. */
const LARGE_TEAMS = 12;

export function placesOf(
  facts: RosterFacts,
  task: RosterTaskFacts,
  { allowed, mayCome }: TaskCandidates,
): TaskPlaces {
  const places: TaskPlace[] = [];
  for (let halfDay = 0; halfDay < HALF_DAYS_A_WEEK; halfDay++) {
    const able = allowed.filter((helper) => mayCome(helper, halfDay));
    for (const team of teamsOf(facts, task, halfDay, able)) {
      places.push({ halfDay, team, points: standingPoints(facts, task, halfDay, team) });
    }
  }
  // The cheapest first, so that a search can end early; sorting keeps the order of equals.
  return { task, places: places.sort((one, other) => one.points - other.points) };
}

function teamsOf(
  facts: RosterFacts,
  task: RosterTaskFacts,
  halfDay: number,
  able: readonly number[],
): readonly (readonly number[])[] {
  const alone = able.map((helper) => [helper]);
  if (task.helpersNeeded === 1) return alone;
  const promised = facts
    .promisesOf(task)
    .flatMap(({ halfDay: at, team }) => (at === halfDay && team !== null ? [team] : []))
    .filter((team) => team.length <= task.helpersNeeded && team.every((helper) => able.includes(helper)));
  if (task.helpersNeeded === 2) {
    const two = teamsForTwo(able).filter((team) => isOfRightSex(facts, task, team));
    return task.wholeTeam ? two : [...two, ...alone];
  }
  // Several of many: from every helper on, the next ones by id, in all sizes; enough for farm work and duties.
  const large: (readonly number[])[] = [];
  for (let size = task.helpersNeeded; size >= 1; size--) {
    for (let first = 0; first < Math.min(LARGE_TEAMS, able.length); first++) {
      const team = Array.from({ length: size }, (_, step) => able[(first + step) % able.length]!);
      if (size <= able.length) large.push(team.sort((one, other) => one - other));
    }
  }
  return [...promised, ...large];
}

function isOfRightSex(facts: RosterFacts, task: RosterTaskFacts, team: readonly number[]): boolean {
  if (!task.sameSexNeeded || task.elder === null) return true;
  const { sex } = facts.elders[task.elder]!;
  return sex !== 'unknown' && team.some((helper) => facts.helpers[helper]!.sex === sex);
}

/** What the place costs whatever else is in the week. */
export function standingPoints(
  facts: RosterFacts,
  task: RosterTaskFacts,
  halfDay: number,
  team: readonly number[],
): number {
  let points = HELPER_MISSING_POINTS * (task.helpersNeeded - team.length);
  if (isOffWish(task, halfDay)) points += WISHED_HALF_DAY_POINTS;
  if (isOffMarket(facts, task, halfDay)) points += OFF_MARKET_POINTS;
  for (const helper of team) {
    points += comingPoints(facts, helper, task) + wayPoints(facts, helper, task, halfDay);
  }
  for (const promise of facts.promisesOf(task)) {
    if (promise.halfDay !== halfDay) continue;
    const kept =
      promise.team?.length === team.length && promise.team.every((helper) => team.includes(helper));
    points += promisePoints(promise, kept ? 'kept' : 'other-team') - promisePoints(promise, 'other-half-day');
  }
  return points;
}
