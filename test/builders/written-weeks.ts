import { HALF_DAYS } from '../../src/shared/domain/availability.ts';
import type { PersonId } from '../../src/shared/domain/ids.ts';
import type { HelperPart } from '../../src/shared/domain/roster.ts';
import type { RosterTask, VisitRef } from '../../src/shared/domain/roster-task.ts';
import { addDays, toCalendarDate } from '../../src/shared/time/calendar-date.ts';
import { type RosterBreach, readCheckWeek } from '../../src/solver/roster/check/check-week.ts';
import { recountPrice } from '../../src/solver/roster/check/recount-price.ts';
import type { PlannedVisit, RosterPlan } from '../../src/solver/roster/roster-plan.ts';
import type { RosterProblem } from '../../src/solver/roster/roster-problem.ts';
import { person } from './planning-people.ts';

/** Who comes, with which order and way: `[11, 1, 5]` = helper 11, first in the half-day, 5 minutes from home. */
export type WrittenHelper = readonly [id: number, order: number, travelMinutes: number, part?: HelperPart];

const WEEK_START = toCalendarDate('2026-11-23');

/** A planned visit as one would write it down by hand. */
export function aPlannedVisit(
  task: RosterTask,
  number: number,
  halfDay: number,
  minutes: number,
  helpers: readonly WrittenHelper[],
  servedElderIds: readonly PersonId[] = [],
): PlannedVisit {
  return {
    ref: { task, number },
    date: addDays(WEEK_START, halfDay >> 1),
    slot: HALF_DAYS[halfDay]!.slot,
    minutes,
    helpers: helpers.map(([id, order, travelMinutes, part = 'other']) => ({
      helperId: person(id),
      ...{ part, order, travelMinutes },
    })),
    servedElderIds,
  };
}

/** A plan of these visits, with the price that they have. */
export function aWrittenPlan(
  problem: RosterProblem,
  planned: readonly PlannedVisit[],
  unfilled: readonly { readonly ref: VisitRef; readonly minutes: number }[] = [],
): RosterPlan {
  const plan: RosterPlan = {
    status: 'good',
    gapPercent: null,
    points: 0,
    price: [],
    planned,
    unfilled: unfilled.map((visit) => ({ ...visit, stoppedBy: [] })),
  };
  const ignored: RosterBreach[] = [];
  const price = recountPrice(readCheckWeek(problem, plan, ignored));
  return { ...plan, price, points: price.reduce((sum, { points }) => sum + points, 0) };
}
