import { halfDayIndex } from '../../../shared/domain/availability.ts';
import { taskKey, visitKey } from '../../../shared/domain/roster-task.ts';
import { type CheckWeek, groupBy } from './check-week.ts';

/**
 * Every visit of every task is there once, planned or unfilled, with its minutes; what is fixed stands where it is fixed, even
 * beyond the number of visits, but then nothing is planned beside it.
 */
export function checkCounts(week: CheckWeek): void {
  const { plan, problem, tasks, note } = week;
  const fixed = new Set((problem.fixed ?? []).map(({ visit }) => visitKey(visit)));
  const answered = groupBy([...plan.planned, ...plan.unfilled], ({ ref }) => visitKey(ref));
  for (const [key, visits] of answered) {
    const { ref } = visits[0]!;
    const task = tasks.get(taskKey(ref.task));
    const known = task !== undefined && (ref.number <= task.visits || fixed.has(key));
    if (!known) note('known-people-and-tasks', key, null);
    else if (visits.some(({ minutes }) => minutes !== task.minutes)) note('every-visit-once', key, null);
    if (visits.length > 1) note('every-visit-once', key, null, visits.length - 1);
  }
  const plannedOf = groupBy(plan.planned, ({ ref }) => taskKey(ref.task));
  const unfilledOf = groupBy(plan.unfilled, ({ ref }) => taskKey(ref.task));
  for (const { key, visits } of tasks.values()) {
    const planned = plannedOf.get(key)?.length ?? 0;
    const missing = Math.max(visits, planned) - planned - (unfilledOf.get(key)?.length ?? 0);
    if (missing !== 0) note('every-visit-once', key, null, -missing);
    const isTooMuch = planned > visits && plannedOf.get(key)!.some(({ ref }) => !fixed.has(visitKey(ref)));
    if (isTooMuch) note('every-visit-once', key, null, planned - visits);
  }
  checkFixed(week);
}

function checkFixed({ problem, plan, tasks, visits, note }: CheckWeek): void {
  const unfilled = new Set(plan.unfilled.map(({ ref }) => visitKey(ref)));
  for (const { visit, placement } of problem.fixed ?? []) {
    const task = tasks.get(taskKey(visit.task));
    if (task === undefined) continue;
    const key = visitKey(visit);
    if (placement === null) {
      if (!unfilled.has(key)) note('fixed-visit', key, null);
      continue;
    }
    const stands = visits.find((planned) => planned.key === key);
    const team = (stands?.planned.helpers ?? []).map(({ helperId }) => helperId);
    const sameTeam =
      team.length === placement.helperIds.length && placement.helperIds.every((id) => team.includes(id));
    if (stands?.halfDay !== halfDayIndex(placement.at) || !sameTeam) note('fixed-visit', key, null);
  }
}
