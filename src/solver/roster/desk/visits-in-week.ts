import { SERVICE_TYPES } from '../../../shared/domain/service.ts';
import { type RosterTask, taskKey } from '../../../shared/domain/roster-task.ts';
import type { RosterPlan } from '../roster-plan.ts';
import type { RosterProblem } from '../roster-problem.ts';

/** How many visits of each task a problem wishes for, by {@link taskKey}. */
export function wishedVisits(problem: RosterProblem): ReadonlyMap<string, number> {
  const wished = new Map<string, number>();
  const add = (task: RosterTask, times: number): void => void wished.set(taskKey(task), Math.ceil(times));
  for (const { needs } of problem.elders) {
    for (const { id, serviceCode, timesPerWeek } of needs)
      if (SERVICE_TYPES[serviceCode].weekly) add({ kind: 'need', needId: id }, timesPerWeek);
  }
  for (const { roundId, timesPerWeek } of problem.mealRounds ?? [])
    add({ kind: 'meal-round', roundId }, timesPerWeek);
  for (const { venueId, duty, timesPerWeek } of problem.duties ?? [])
    add({ kind: 'duty', venueId, duty }, timesPerWeek);
  for (const { farmTaskId, timesPerWeek } of problem.farmWork ?? [])
    add({ kind: 'farm', farmTaskId }, timesPerWeek);
  return wished;
}

/** How many visits of each task a week holds, planned and unfilled. */
export function visitsOfPlan({
  planned,
  unfilled,
}: Pick<RosterPlan, 'planned' | 'unfilled'>): ReadonlyMap<string, number> {
  const visits = new Map<string, number>();
  for (const { ref } of [...planned, ...unfilled]) {
    const key = taskKey(ref.task);
    visits.set(key, (visits.get(key) ?? 0) + 1);
  }
  return visits;
}

/** The same problem wishing for exactly so many visits of each task; tasks that are not named play no part. */
export function withVisits(problem: RosterProblem, visits: ReadonlyMap<string, number>): RosterProblem {
  const counted = <Task extends { readonly timesPerWeek: number }>(
    tasks: readonly Task[],
    taskOf: (task: Task) => RosterTask,
  ): readonly Task[] =>
    tasks.flatMap((task) => {
      const timesPerWeek = visits.get(taskKey(taskOf(task))) ?? 0;
      return timesPerWeek > 0 ? [{ ...task, timesPerWeek }] : [];
    });
  return {
    ...problem,
    elders: problem.elders.map((elder) => ({
      ...elder,
      needs: counted(elder.needs, ({ id }) => ({ kind: 'need', needId: id })),
    })),
    mealRounds: counted(problem.mealRounds ?? [], ({ roundId }) => ({ kind: 'meal-round', roundId })),
    duties: counted(problem.duties ?? [], ({ venueId, duty }) => ({ kind: 'duty', venueId, duty })),
    farmWork: counted(problem.farmWork ?? [], ({ farmTaskId }) => ({ kind: 'farm', farmTaskId })),
  };
}
