import { halfDayIndex } from '../../../shared/domain/availability.ts';
import type { PricedPart } from '../../../shared/domain/roster-move.ts';
import { weekdayOf } from '../../../shared/time/calendar-date.ts';
import { rosterFacts } from '../../roster/roster-facts.ts';
import type { PlannedVisit, RosterPlan } from '../../roster/roster-plan.ts';
import type { RosterProblem } from '../../roster/roster-problem.ts';
import { addedTally } from '../../roster/score-roster.ts';
import { type PlacedVisit, WeekState } from '../../roster/week-state.ts';

/** For each planned visit what it adds to the price of the rest of the week, the dearest part first. */
export function visitReasons(
  problem: RosterProblem,
  plan: RosterPlan,
): ReadonlyMap<PlannedVisit, readonly PricedPart[]> {
  const facts = rosterFacts(problem);
  const week = new WeekState(facts, 'exact');
  const placed = plan.planned.flatMap((visit): [PlannedVisit, PlacedVisit][] => {
    const task = facts.taskOf(visit.ref.task);
    if (task === null) return [];
    const team = visit.helpers.flatMap(({ helperId }) => facts.helperOf(helperId) ?? []);
    const halfDay = halfDayOf(visit);
    return [[visit, { task, halfDay, team: team.sort((one, other) => one - other) }]];
  });
  for (const [, visit] of placed) week.place(visit);
  return new Map(
    placed.map(([visit, place]) => {
      week.remove(place);
      const reasons = addedTally(facts, week, place).dearestFirst();
      week.place(place);
      return [visit, reasons.filter(({ part }) => part !== 'unfilled')];
    }),
  );
}

export function halfDayOf({ date, slot }: PlannedVisit): number {
  return halfDayIndex({ weekday: weekdayOf(date), slot });
}
