import type { RosterFacts, RosterTaskFacts, TaskPromise } from '../roster-facts.ts';
import { promisePoints } from '../roster-prices.ts';
import { standingOf } from '../score-roster.ts';
import type { WeekState } from '../week-state.ts';
import type { ModelScope, VisitColumn } from './model-scope.ts';

/** A promise that no visit of the others keeps already. */
export interface OpenPromise extends TaskPromise {
  /** Points that a visit in its half-day earns, whoever comes … */
  readonly halfDayPoints: number;
  /** … and how many more where just the promised ones come. */
  readonly teamPoints: number;
}

export function openPromises(
  facts: RosterFacts,
  others: WeekState,
  task: RosterTaskFacts,
): readonly OpenPromise[] {
  const there = others.visitsOfTask(task);
  return facts.promisesOf(task).flatMap((promise) => {
    const standing = standingOf(promise, there);
    if (standing === 'kept') return [];
    const teamPoints = promisePoints(promise, 'other-team');
    return [{ ...promise, halfDayPoints: promisePoints(promise, standing) - teamPoints, teamPoints }];
  });
}

/** Points that a visit in a half-day earns by being where one was promised, whoever comes. */
export function halfDayKeptPoints(
  { facts, others }: ModelScope,
  task: RosterTaskFacts,
  halfDay: number,
): number {
  return openPromises(facts, others, task)
    .filter((promise) => promise.halfDay === halfDay)
    .reduce((sum, promise) => sum + promise.halfDayPoints, 0);
}

/** Points that a single visit by one helper earns on top by being just what was promised. */
export function teamKeptPoints({ facts, others }: ModelScope, visit: Omit<VisitColumn, 'column'>): number {
  const { task, helper, halfDay } = visit;
  return openPromises(facts, others, task)
    .filter(({ team, halfDay: at }) => at === halfDay && team?.length === 1 && team[0] === helper)
    .reduce((sum, { teamPoints }) => sum + teamPoints, 0);
}
