import type { PricedPart } from '../../shared/domain/roster-move.ts';
import { priceTables } from './price-tables.ts';
import { PriceTally } from './price-tally.ts';
import type { RosterFacts, RosterTaskFacts, TaskPromise } from './roster-facts.ts';
import {
  comingPoints,
  DAYS_TOGETHER_POINTS,
  HELPER_MISSING_POINTS,
  isOffMarket,
  isOffWish,
  isSpread,
  loadPoints,
  NEW_FACE_POINTS,
  OFF_MARKET_POINTS,
  promisePoints,
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
      if (!visits.some((visit) => keeps(visit, promise))) addPromise(tally, promise, 1);
    }
    for (const visit of visits) addVisitItself(tally, facts, visit);
  }
  facts.elders.forEach((_, elder) => {
    for (let helper = 0; helper < facts.helpers.length; helper++) {
      const meets = week.meetings(elder, helper) > 0;
      if (meets && !facts.isOwnHelper(helper, elder)) tally.add('new-face', NEW_FACE_POINTS);
    }
  });
  facts.helpers.forEach((_, helper) => {
    addLoad(tally, facts, helper, week.serviceMinutesOfWeek(helper), 1);
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
    if (keeps(visit, promise) && !others.some((other) => keeps(other, promise)))
      addPromise(tally, promise, -1);
  }
  addVisitItself(tally, facts, visit);
  for (const helper of team) {
    const before = week.serviceMinutesOfWeek(helper);
    addLoad(tally, facts, helper, before, -1);
    addLoad(tally, facts, helper, before + task.minutes, 1);
    if (task.elder === null || facts.isOwnHelper(helper, task.elder)) continue;
    if (week.meetings(task.elder, helper) === 0) tally.add('new-face', NEW_FACE_POINTS);
  }
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
  for (const promise of facts.promisesOf(task)) {
    if (keeps(visit, promise) && !others.some((other) => keeps(other, promise)))
      points -= promisePoints(promise);
  }
  for (const helper of team) {
    points += helperPoints[(helper * facts.tasks.length + task.index) * HALF_DAYS_A_WEEK + halfDay]!;
    const before = week.serviceMinutesOfWeek(helper);
    points += weekLoad(helper, before + task.minutes) - weekLoad(helper, before);
    if (task.elder === null || facts.isOwnHelper(helper, task.elder)) continue;
    if (week.meetings(task.elder, helper) === 0) points += NEW_FACE_POINTS;
  }
  return points;
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

function addPromise(tally: PriceTally, promise: TaskPromise, sign: 1 | -1): void {
  const part = promise.kind === 'published' ? 'promise-broken' : 'last-week-changed';
  tally.add(part, sign * promisePoints(promise));
}

function addLoad(tally: PriceTally, facts: RosterFacts, helper: number, minutes: number, sign: 1 | -1): void {
  const { heavy, little, much } = loadPoints(facts, helper, minutes);
  tally.add('heavy-load', sign * heavy);
  tally.add('four-weeks-little', sign * little);
  tally.add('four-weeks-much', sign * much);
}

/** Whether a visit stands just where it was promised, with just this team. */
export function keeps({ halfDay, team }: PlacedVisit, promise: TaskPromise): boolean {
  return (
    promise.halfDay === halfDay &&
    promise.team?.length === team.length &&
    promise.team.every((helper) => team.includes(helper))
  );
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
