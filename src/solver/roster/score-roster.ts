import type { PricedPart } from '../../shared/domain/roster-move.ts';
import { priceTables } from './price-tables.ts';
import { PriceTally } from './price-tally.ts';
import type { RosterFacts, RosterTaskFacts, TaskPromise } from './roster-facts.ts';
import {
  comingPoints,
  DAYS_TOGETHER_POINTS,
  facesPoints,
  HELPER_MISSING_POINTS,
  isOffMarket,
  isOffWish,
  isSpread,
  loadPoints,
  loadQuarters,
  OFF_MARKET_POINTS,
  promisePoints,
  type PromiseStanding,
  unfilledPoints,
  wayPoints,
  WISHED_HALF_DAY_POINTS,
} from './roster-prices.ts';
import { dayOf, HALF_DAYS_A_WEEK, type PlacedVisit, type WeekState } from './week-state.ts';

/** The price of a week, counted from scratch. */
export function scoreRoster(facts: RosterFacts, week: WeekState): readonly PricedPart[] {
  return tallyRoster(facts, week).parts();
}

export function tallyRoster(facts: RosterFacts, week: WeekState): PriceTally {
  const tally = new PriceTally();
  for (const task of facts.tasks) {
    const visits = week.visitsOfTask(task);
    tally.add('unfilled', Math.max(0, task.visits - visits.length) * unfilledPoints(task));
    tally.add('days-together', DAYS_TOGETHER_POINTS * daysTogether(task, visits));
    for (const promise of facts.promisesOf(task)) {
      addPromise(tally, promise, promisePoints(promise, standingOf(promise, visits)));
    }
    for (const visit of visits) addVisitItself(tally, facts, visit);
  }
  facts.elders.forEach((_, elder) => {
    tally.add('new-face', facesPoints(week.strangersOf(elder)));
  });
  facts.helpers.forEach((_, helper) => {
    addLoad(tally, facts, helper, week.loadQuartersOfWeek(helper), 1);
  });
  return tally;
}

/**
 * What a visit adds to a week that does not hold it, by part: exactly the difference of the two scores. Negative where
 * the week becomes better, as it nearly always does when a visit is no longer unfilled.
 */
export function addedTally(facts: RosterFacts, week: WeekState, visit: PlacedVisit): PriceTally {
  const tally = new PriceTally();
  const { task, halfDay, team } = visit;
  const others = week.visitsOfTask(task);
  if (others.length < task.visits) tally.add('unfilled', -unfilledPoints(task));
  if (isSpread(task))
    tally.add('days-together', DAYS_TOGETHER_POINTS * newNeighbours(others, dayOf(halfDay)));
  for (const promise of facts.promisesOf(task)) {
    addPromise(tally, promise, keptBy(visit, others, promise));
  }
  addVisitItself(tally, facts, visit);
  for (const helper of team) {
    const before = week.loadQuartersOfWeek(helper);
    addLoad(tally, facts, helper, before, -1);
    addLoad(tally, facts, helper, before + loadQuarters(task.minutes), 1);
  }
  tally.add('new-face', newFacesPoints(facts, week, visit));
  return tally;
}

/**
 * What a visit adds to a week that does not hold it, all parts together: the sum of {@link addedTally}, from tables.
 */
export function addedPoints(facts: RosterFacts, week: WeekState, visit: PlacedVisit): number {
  const { task, halfDay, team } = visit;
  const { halfDayPoints, helperPoints, weekLoad } = priceTables(facts);
  const others = week.visitsOfTask(task);
  let points = halfDayPoints[task.index * HALF_DAYS_A_WEEK + halfDay]!;
  points += HELPER_MISSING_POINTS * Math.max(0, task.helpersNeeded - team.length);
  if (others.length < task.visits) points -= unfilledPoints(task);
  if (isSpread(task)) points += DAYS_TOGETHER_POINTS * newNeighbours(others, dayOf(halfDay));
  for (const promise of facts.promisesOf(task)) points += keptBy(visit, others, promise);
  for (const helper of team) {
    points += helperPoints[(helper * facts.tasks.length + task.index) * HALF_DAYS_A_WEEK + halfDay]!;
    const before = week.loadQuartersOfWeek(helper);
    points += weekLoad(helper, before + loadQuarters(task.minutes)) - weekLoad(helper, before);
  }
  return points + newFacesPoints(facts, week, visit);
}

/** For those of the team whom the elder has not seen in the week. */
function newFacesPoints(facts: RosterFacts, week: WeekState, { task, team }: PlacedVisit): number {
  const { elder } = task;
  if (elder === null) return 0;
  const fresh = team.filter(
    (helper) => !facts.isOwnHelper(helper, elder) && week.meetings(elder, helper) === 0,
  ).length;
  const seen = week.strangersOf(elder);
  return facesPoints(seen + fresh) - facesPoints(seen);
}

/** What is paid for a visit whatever else is in the week. */
function addVisitItself(tally: PriceTally, facts: RosterFacts, { task, halfDay, team }: PlacedVisit): void {
  tally.add('helper-missing', HELPER_MISSING_POINTS * Math.max(0, task.helpersNeeded - team.length));
  if (isOffWish(task, halfDay)) tally.add('wished-half-day', WISHED_HALF_DAY_POINTS);
  if (isOffMarket(facts, task, halfDay)) tally.add('errand-off-market', OFF_MARKET_POINTS);
  for (const helper of team) {
    const part = facts.partOf(helper, task) === 'backup' ? 'backup-comes' : 'other-comes';
    tally.add(part, comingPoints(facts, helper, task));
    tally.add('way', wayPoints(facts, helper, task, halfDay));
  }
}

function addPromise(tally: PriceTally, { kind }: TaskPromise, points: number): void {
  tally.add(kind === 'published' ? 'promise-broken' : 'last-week-changed', points);
}

function addLoad(
  tally: PriceTally,
  facts: RosterFacts,
  helper: number,
  quarters: number,
  sign: 1 | -1,
): void {
  const { heavy, little, much } = loadPoints(facts, helper, quarters);
  tally.add('heavy-load', sign * heavy);
  tally.add('four-weeks-little', sign * little);
  tally.add('four-weeks-much', sign * much);
}

/** Whether a visit stands just where it was promised, with just this team. */
function keeps({ halfDay, team }: PlacedVisit, promise: TaskPromise): boolean {
  return (
    promise.halfDay === halfDay &&
    promise.team?.length === team.length &&
    promise.team.every((helper) => team.includes(helper))
  );
}

/** How a promise stands with these visits of its task. */
export function standingOf(promise: TaskPromise, visits: readonly PlacedVisit[]): PromiseStanding {
  if (visits.some((visit) => keeps(visit, promise))) return 'kept';
  return visits.some(({ halfDay }) => halfDay === promise.halfDay) ? 'other-team' : 'other-half-day';
}

/** What a further visit changes about a promise: never above 0. */
function keptBy(visit: PlacedVisit, others: readonly PlacedVisit[], promise: TaskPromise): number {
  if (visit.halfDay !== promise.halfDay) return 0;
  const before = standingOf(promise, others);
  if (before === 'kept') return 0;
  const after = keeps(visit, promise) ? 'kept' : 'other-team';
  return promisePoints(promise, after) - promisePoints(promise, before);
}

/** Pairs of days next to each other on which a task is done, where it could be spread. */
function daysTogether(task: RosterTaskFacts, visits: readonly PlacedVisit[]): number {
  if (!isSpread(task)) return 0;
  const days = new Set(visits.map(({ halfDay }) => dayOf(halfDay)));
  return [...days].filter((day) => days.has(day + 1)).length;
}

/** Pairs of neighbouring days that a further visit on this day makes. */
function newNeighbours(others: readonly PlacedVisit[], day: number): number {
  const isUsed = (asked: number): boolean => others.some(({ halfDay }) => dayOf(halfDay) === asked);
  if (isUsed(day)) return 0;
  return Number(isUsed(day - 1)) + Number(isUsed(day + 1));
}
