import { halfDayIndex } from '../../shared/domain/availability.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { taskKey } from '../../shared/domain/roster-task.ts';
import type { RosterFacts, RosterTaskFacts } from './roster-facts.ts';
import type { RosterProblem } from './roster-problem.ts';
import type { PlacedVisit, WeekState } from './week-state.ts';

/** Numbers of a task's visits: of the planned ones, and of those that stay unfilled. */
export interface TaskNumbers {
  readonly ofPlanned: ReadonlyMap<PlacedVisit, number>;
  readonly unfilled: readonly number[];
}

/**
 * A fixed visit keeps its number, one that stands just as promised takes the promise's; the others get the numbers that are
 * left, planned ones in the order of their half-days first. So the same week always gives the same numbers.
 */
export function numberVisits(
  problem: RosterProblem,
  facts: RosterFacts,
  week: WeekState,
  task: RosterTaskFacts,
): TaskNumbers {
  const planned = [...week.visitsOfTask(task)].sort(
    (one, other) => one.halfDay - other.halfDay || firstOf(one) - firstOf(other),
  );
  const ofPlanned = new Map<PlacedVisit, number>();
  const taken = new Set<number>();
  const unfilled: number[] = [];
  const take = (number: number, helperIds: readonly PersonId[], halfDay: number): void => {
    const team = helperIds.flatMap((id) => facts.helperOf(id) ?? []);
    const visit = planned.find(
      (one) => !ofPlanned.has(one) && one.halfDay === halfDay && isSame(one.team, team),
    );
    if (visit === undefined || taken.has(number)) return;
    ofPlanned.set(visit, number);
    taken.add(number);
  };
  for (const { visit, placement } of problem.fixed ?? []) {
    if (taskKey(visit.task) !== task.key) continue;
    if (placement !== null) take(visit.number, placement.helperIds, halfDayIndex(placement.at));
    else if (!taken.has(visit.number)) {
      taken.add(visit.number);
      unfilled.push(visit.number);
    }
  }
  for (const { visit, placement } of problem.promises ?? []) {
    if (taskKey(visit.task) !== task.key || visit.number > task.visits) continue;
    take(visit.number, placement.helperIds, halfDayIndex(placement.at));
  }
  let next = 1;
  const nextFree = (): number => {
    while (taken.has(next)) next++;
    taken.add(next);
    return next;
  };
  for (const visit of planned) if (!ofPlanned.has(visit)) ofPlanned.set(visit, nextFree());
  while (ofPlanned.size + unfilled.length < task.visits) unfilled.push(nextFree());
  return { ofPlanned, unfilled: unfilled.sort((one, other) => one - other) };
}

function firstOf({ team }: PlacedVisit): number {
  return team[0] ?? -1;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((helper) => other.includes(helper));
}
