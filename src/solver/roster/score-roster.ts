import type { PricedPart } from '../../shared/domain/roster-move.ts';
import { PriceTally } from './price-tally.ts';
import type { RosterFacts, RosterTaskFacts, TaskPromise } from './roster-facts.ts';
import {
  comingPoints,
  DAYS_TOGETHER_POINTS,
  HELPER_MISSING_POINTS,
  isOffMarket,
  isOffWish,
  isSpread,
  LAST_WEEK_CHANGED_POINTS,
  loadPoints,
  NEW_FACE_POINTS,
  OFF_MARKET_POINTS,
  PROMISE_BROKEN_POINTS,
  unfilledPoints,
  wayPoints,
  WISHED_HALF_DAY_POINTS,
} from './roster-prices.ts';
import { dayOf, type PlacedVisit, type WeekState } from './week-state.ts';

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

/** The points of {@link addedTally} alone. */
export function addedPoints(facts: RosterFacts, week: WeekState, visit: PlacedVisit): number {
  return addedTally(facts, week, visit).total;
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

function addPromise(tally: PriceTally, { kind }: TaskPromise, sign: 1 | -1): void {
  if (kind === 'published') tally.add('promise-broken', sign * PROMISE_BROKEN_POINTS);
  else tally.add('last-week-changed', sign * LAST_WEEK_CHANGED_POINTS);
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
