import { HALF_DAYS } from '../../shared/domain/availability.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { OutcomeStatus } from '../../shared/domain/pairing.ts';
import { type HelperPart, helperPart } from '../../shared/domain/roster.ts';
import { addDays } from '../../shared/time/calendar-date.ts';
import { explainUnfilled } from './explain-unfilled.ts';
import { numberVisits, type TaskNumbers } from './number-visits.ts';
import type { RosterFacts } from './roster-facts.ts';
import type { PlannedVisit, RosterPlan, UnfilledVisit } from './roster-plan.ts';
import type { RosterProblem } from './roster-problem.ts';
import { scoreRoster } from './score-roster.ts';
import { servedElders } from './served-elders.ts';
import { dayOf, type PlacedVisit, type WeekState } from './week-state.ts';

type PlannedHelper = PlannedVisit['helpers'][number];

/** Writes a finished week down: dates, numbers, walking orders, and for each unfilled visit what stopped everybody. */
export function composePlan(
  problem: RosterProblem,
  facts: RosterFacts,
  week: WeekState,
  outcome: { readonly status: OutcomeStatus; readonly gapPercent: number | null },
): RosterPlan {
  const numbers = facts.tasks.map((task) => numberVisits(problem, facts, week, task));
  const price = scoreRoster(facts, week);
  return {
    ...outcome,
    points: price.reduce((sum, { points }) => sum + points, 0),
    price,
    planned: plannedVisits(problem, facts, week, numbers),
    unfilled: unfilledVisits(facts, week, numbers),
  };
}

function plannedVisits(
  problem: RosterProblem,
  facts: RosterFacts,
  week: WeekState,
  numbers: readonly TaskNumbers[],
): readonly PlannedVisit[] {
  const helpersOf = plannedHelpers(facts, week);
  const served = eatersOf(problem, facts, week);
  const numberOf = (visit: PlacedVisit): number => numbers[visit.task.index]!.ofPlanned.get(visit)!;
  return week
    .allVisits()
    .toSorted(
      (one, other) =>
        one.halfDay - other.halfDay || one.task.index - other.task.index || numberOf(one) - numberOf(other),
    )
    .map((visit) => ({
      ref: { task: visit.task.ref, number: numberOf(visit) },
      date: addDays(problem.weekStart, dayOf(visit.halfDay)),
      slot: HALF_DAYS[visit.halfDay]!.slot,
      minutes: visit.task.minutes,
      helpers: (helpersOf.get(visit) ?? []).toSorted(ownHelperFirst),
      servedElderIds: served.get(visit) ?? [],
    }));
}

/** Who comes, with the place in the shortest round of each half-day. */
function plannedHelpers(facts: RosterFacts, week: WeekState): ReadonlyMap<PlacedVisit, PlannedHelper[]> {
  const helpersOf = new Map<PlacedVisit, PlannedHelper[]>();
  facts.helpers.forEach((person, helper) => {
    HALF_DAYS.forEach((_, halfDay) => {
      const { visits, round } = week.walkingOrder(helper, halfDay);
      round.order.forEach((stop, place) => {
        const visit = visits[stop]!;
        const team = helpersOf.get(visit) ?? [];
        team.push({
          helperId: person.id,
          part: facts.partOf(helper, visit.task),
          order: place + 1,
          travelMinutes: round.legMinutes[place]!,
        });
        helpersOf.set(visit, team);
      });
    });
  });
  return helpersOf;
}

function eatersOf(
  problem: RosterProblem,
  facts: RosterFacts,
  week: WeekState,
): ReadonlyMap<PlacedVisit, readonly PersonId[]> {
  return new Map(
    (problem.mealRounds ?? []).flatMap((round) => {
      const task = facts.taskOf({ kind: 'meal-round', roundId: round.roundId });
      if (task === null) return [];
      const visits = [...week.visitsOfTask(task)].sort((one, other) => one.halfDay - other.halfDay);
      return [...servedElders(problem, facts.helpers, round, visits)];
    }),
  );
}

const PART_ORDER: readonly HelperPart[] = helperPart.options;

function ownHelperFirst(one: PlannedHelper, other: PlannedHelper): number {
  return PART_ORDER.indexOf(one.part) - PART_ORDER.indexOf(other.part) || one.helperId - other.helperId;
}

function unfilledVisits(
  facts: RosterFacts,
  week: WeekState,
  numbers: readonly TaskNumbers[],
): readonly UnfilledVisit[] {
  return facts.tasks.flatMap((task) => {
    const { unfilled } = numbers[task.index]!;
    if (unfilled.length === 0) return [];
    const stoppedBy = explainUnfilled(facts, week, task);
    return unfilled.map((number) => ({
      ref: { task: task.ref, number },
      minutes: task.minutes,
      stoppedBy,
    }));
  });
}
