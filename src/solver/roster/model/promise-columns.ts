import type { MipBuilder } from '../../engines/mip-builder.ts';
import type { RosterFacts, RosterTaskFacts, TaskPromise } from '../roster-facts.ts';
import { LAST_WEEK_CHANGED_POINTS, PROMISE_BROKEN_POINTS } from '../roster-prices.ts';
import { keeps } from '../score-roster.ts';
import type { WeekState } from '../week-state.ts';
import { groupBy, type ModelScope, placeOf, type TeamColumn, type VisitColumn } from './visit-columns.ts';

/** Column "the promise is kept", with the visits that must and must not be made for it. */
export interface PromiseColumn {
  readonly column: number;
  readonly comes: readonly VisitColumn[];
  readonly staysAway: readonly VisitColumn[];
}

/** What a promise is worth that no visit of the others keeps already. */
function openPromises(facts: RosterFacts, others: WeekState, task: RosterTaskFacts): readonly TaskPromise[] {
  const there = others.visitsOfTask(task);
  return facts
    .promisesOf(task)
    .filter((promise) => promise.team !== null && !there.some((visit) => keeps(visit, promise)));
}

function promisePoints({ kind }: TaskPromise): number {
  return kind === 'published' ? PROMISE_BROKEN_POINTS : LAST_WEEK_CHANGED_POINTS;
}

/** Points that a single visit by one helper earns by being just what was promised. */
export function keptPoints({ facts, others }: ModelScope): (visit: Omit<VisitColumn, 'column'>) => number {
  return ({ task, helper, halfDay }) => {
    if (task.helpersNeeded > 1) return 0;
    return openPromises(facts, others, task)
      .filter(({ team, halfDay: at }) => at === halfDay && team!.length === 1 && team![0] === helper)
      .reduce((sum, promise) => sum + promisePoints(promise), 0);
  };
}

/** Promises to be visited by several: a column that is 1 only where just these come. */
export function addPromises(
  mip: MipBuilder,
  { facts, tasks, others }: ModelScope,
  teams: readonly TeamColumn[],
): readonly PromiseColumn[] {
  const teamAt = groupBy(teams, placeOf);
  const kept: PromiseColumn[] = [];
  for (const task of tasks) {
    if (task.helpersNeeded === 1) continue;
    for (const promise of openPromises(facts, others, task)) {
      const [team] = teamAt.get(placeOf({ task, halfDay: promise.halfDay })) ?? [];
      if (team === undefined) continue;
      const comes = team.members.filter(({ helper }) => promise.team!.includes(helper));
      if (comes.length < promise.team!.length || comes.length === 0) continue;
      const staysAway = team.members.filter((member) => !comes.includes(member));
      const column = mip.addBinary(-promisePoints(promise));
      for (const member of comes) {
        mip.addRow(Number.NEGATIVE_INFINITY, 0, [
          [column, 1],
          [member.column, -1],
        ]);
      }
      for (const member of staysAway) {
        mip.addRow(Number.NEGATIVE_INFINITY, 1, [
          [column, 1],
          [member.column, 1],
        ]);
      }
      kept.push({ column, comes, staysAway });
    }
  }
  return kept;
}
