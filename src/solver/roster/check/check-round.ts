import type { PlanningHelper } from '../../planning/planning-person.ts';
import type { CheckVisit, CheckWeek } from './check-week.ts';

/** Follows a helper through a half-day in the plan's order; returns the minutes of the way, home included, and notes wrong legs. */
export function halfDayWay(week: CheckWeek, helper: PlanningHelper, visits: readonly CheckVisit[]): number {
  const { ways } = week;
  const round = visits
    .map((visit) => ({ visit, part: visit.planned.helpers.find(({ helperId }) => helperId === helper.id)! }))
    .sort((one, other) => one.part.order - other.part.order);
  let minutes = 0;
  round.forEach(({ visit, part }, place) => {
    const { task, halfDay, key } = visit;
    const before = round[place - 1]?.visit.task;
    const leg =
      before === undefined
        ? (ways.there(helper, task, halfDay) ?? 0)
        : ways.between(helper, before, task, halfDay);
    if (part.order !== place + 1) week.note('walking-order', key, helper.id, part.order - place - 1);
    if (part.travelMinutes !== leg) week.note('walking-order', key, helper.id, part.travelMinutes - leg);
    minutes += leg + ways.inside(helper, task, halfDay);
  });
  const last = round.at(-1)!.visit;
  return minutes + (ways.back(helper, last.task, last.halfDay) ?? 0);
}
