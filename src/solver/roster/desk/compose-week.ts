import { HALF_DAYS } from '../../../shared/domain/availability.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import { explainUnfilled } from '../explain-unfilled.ts';
import type { PlannedVisit, RosterPlan, UnfilledVisit } from '../roster-plan.ts';
import { tallyRoster } from '../score-roster.ts';
import { servedElders } from '../served-elders.ts';
import { dayOf, HALF_DAYS_A_WEEK, type PlacedVisit } from '../week-state.ts';
import type { DeskVisit, DeskWeek } from './desk-week.ts';

/** The week written down: orders, ways and parts as they are now, the price recomputed. */
export function composeWeek(desk: DeskWeek, outcome: Pick<RosterPlan, 'status' | 'gapPercent'>): RosterPlan {
  const { facts, week } = desk;
  const tally = tallyRoster(facts, week);
  const visits = [...desk.visits.values()];
  return {
    ...outcome,
    points: tally.total,
    price: tally.parts(),
    planned: plannedVisits(desk, visits),
    unfilled: unfilledVisits(desk, visits),
  };
}

type HelperLine = PlannedVisit['helpers'][number];

function plannedVisits(desk: DeskWeek, visits: readonly DeskVisit[]): readonly PlannedVisit[] {
  const lines = helperLines(desk);
  const eaters = eatersOf(desk);
  return visits
    .flatMap(({ ref, task, placed }) => (placed === null ? [] : [{ ref, task, placed }]))
    .sort(
      (one, other) =>
        one.placed.halfDay - other.placed.halfDay ||
        one.task.index - other.task.index ||
        one.ref.number - other.ref.number,
    )
    .map(({ ref, task, placed }) => ({
      ref,
      date: addDays(desk.problem.weekStart, dayOf(placed.halfDay)),
      slot: HALF_DAYS[placed.halfDay]!.slot,
      minutes: task.minutes,
      helpers: (lines.get(placed) ?? []).sort(ownHelperFirst),
      servedElderIds: eaters.get(placed) ?? [],
    }));
}

function helperLines({ facts, week }: DeskWeek): ReadonlyMap<PlacedVisit, HelperLine[]> {
  const lines = new Map<PlacedVisit, HelperLine[]>();
  facts.helpers.forEach((person, helper) => {
    for (let halfDay = 0; halfDay < HALF_DAYS_A_WEEK; halfDay++) {
      if (week.visitsOfHelper(helper, halfDay).length === 0) continue;
      const { visits, round } = week.walkingOrder(helper, halfDay);
      round.order.forEach((stop, place) => {
        const visit = visits[stop]!;
        const line: HelperLine = {
          helperId: person.id,
          part: facts.partOf(helper, visit.task),
          order: place + 1,
          travelMinutes: round.legMinutes[place]!,
        };
        const others = lines.get(visit);
        if (others === undefined) lines.set(visit, [line]);
        else others.push(line);
      });
    }
  });
  return lines;
}

const PART_ORDER = { primary: 0, backup: 1, other: 2 } as const;

function ownHelperFirst(one: HelperLine, other: HelperLine): number {
  return PART_ORDER[one.part] - PART_ORDER[other.part] || one.helperId - other.helperId;
}

function eatersOf({ problem, facts, week }: DeskWeek): ReadonlyMap<PlacedVisit, readonly PersonId[]> {
  return new Map(
    (problem.mealRounds ?? []).flatMap((round) => {
      const task = facts.taskOf({ kind: 'meal-round', roundId: round.roundId });
      if (task === null) return [];
      const visits = [...week.visitsOfTask(task)].sort((one, other) => one.halfDay - other.halfDay);
      return [...servedElders(problem, facts.helpers, round, visits)];
    }),
  );
}

function unfilledVisits({ facts, week }: DeskWeek, visits: readonly DeskVisit[]): readonly UnfilledVisit[] {
  const stoppedBy = new Map<string, UnfilledVisit['stoppedBy']>();
  return visits.flatMap(({ ref, task, placed }) => {
    if (placed !== null) return [];
    const rules = stoppedBy.get(task.key) ?? explainUnfilled(facts, week, task);
    stoppedBy.set(task.key, rules);
    return [{ ref, minutes: task.minutes, stoppedBy: rules }];
  });
}
