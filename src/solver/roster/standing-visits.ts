import { halfDayIndex } from '../../shared/domain/availability.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { RosterTask } from '../../shared/domain/roster-task.ts';
import type { PlacedVisit } from './placed-visit.ts';
import type { RosterProblem, RosterPromise } from './roster-problem.ts';
import type { RosterTaskFacts } from './roster-tasks.ts';

/** Where a visit stood in the published week or last week. */
export interface TaskPromise {
  readonly kind: RosterPromise['kind'];
  readonly halfDay: number;
  /** Ascending; null where one of those promised is no helper of the village any more, so that it cannot be kept. */
  readonly team: readonly number[] | null;
}

interface TasksAndHelpers {
  readonly tasks: readonly RosterTaskFacts[];
  readonly taskOf: (ref: RosterTask) => RosterTaskFacts | null;
  readonly helperIndex: ReadonlyMap<PersonId, number>;
}

/** By task; promises of tasks that the week does not have are dropped. */
export function promisesByTask(
  { promises = [] }: RosterProblem,
  { tasks, taskOf, helperIndex }: TasksAndHelpers,
): readonly (readonly TaskPromise[])[] {
  const byTask: TaskPromise[][] = tasks.map(() => []);
  for (const { visit, placement, kind } of promises) {
    const task = taskOf(visit.task);
    if (task === null) continue;
    const team = teamOf(placement.helperIds, helperIndex);
    const allHere = team.length === new Set(placement.helperIds).size;
    byTask[task.index]!.push({ kind, halfDay: halfDayIndex(placement.at), team: allHere ? team : null });
  }
  return byTask;
}

/** Visits that stay as they are, by task and half-day, and by task the number of those that stay unfilled. */
export function fixedVisitsOf(
  { fixed = [] }: RosterProblem,
  { tasks, taskOf, helperIndex }: TasksAndHelpers,
): { readonly fixedVisits: readonly PlacedVisit[]; readonly fixedUnfilled: Int32Array } {
  const fixedVisits: PlacedVisit[] = [];
  const fixedUnfilled = new Int32Array(tasks.length);
  for (const { visit, placement } of fixed) {
    const task = taskOf(visit.task);
    if (task === null) continue;
    if (placement === null) fixedUnfilled[task.index]!++;
    else {
      const team = teamOf(placement.helperIds, helperIndex);
      fixedVisits.push({ task, halfDay: halfDayIndex(placement.at), team });
    }
  }
  fixedVisits.sort((one, other) => one.task.index - other.task.index || one.halfDay - other.halfDay);
  return { fixedVisits, fixedUnfilled };
}

/** As indexes, ascending; whom the week does not have is left out. */
function teamOf(
  helperIds: readonly PersonId[],
  helperIndex: TasksAndHelpers['helperIndex'],
): readonly number[] {
  return [...new Set(helperIds)].flatMap((id) => helperIndex.get(id) ?? []).sort((one, other) => one - other);
}
