import { HALF_DAYS } from '../../src/shared/domain/availability.ts';
import type { NeedId } from '../../src/shared/domain/ids.ts';
import type { RosterTask, VisitRef } from '../../src/shared/domain/roster-task.ts';
import type { FarmTaskId, MealRoundId, VenueId } from '../../src/shared/domain/village-places.ts';
import { checkRoster } from '../../src/solver/roster/check-roster.ts';
import type { PlannedVisit, RosterPlan } from '../../src/solver/roster/roster-plan.ts';
import type { HalfDayCalendar, RosterProblem } from '../../src/solver/roster/roster-problem.ts';
import { aHelper, aNeed, anElder, aRosterProblem, household, person, place } from './planning-people.ts';
import { aPlannedVisit, aWrittenPlan } from './written-weeks.ts';

/*
 * A whole small week written by hand: Grandmother 1 with two errands and a bath, Grandfather 2 with cleaning, a round of
 * lunches to both, a duty for two, farm work; helpers 11 (own helper of 1), 12 (her backup), 13.
 */
export const errand: RosterTask = { kind: 'need', needId: 1 as NeedId };
export const bath: RosterTask = { kind: 'need', needId: 2 as NeedId };
export const cleaning: RosterTask = { kind: 'need', needId: 3 as NeedId };
export const lunch: RosterTask = { kind: 'meal-round', roundId: 1 as MealRoundId };
export const cooking: RosterTask = { kind: 'duty', venueId: 1 as VenueId, duty: 'cooking' };
export const field: RosterTask = { kind: 'farm', farmTaskId: 1 as FarmTaskId };

export const grandmother = anElder({
  id: person(1),
  householdId: household(1),
  needs: [aNeed(1, 'errand', 2), aNeed(2, 'bathing_help')],
});
export const grandfather = anElder({ id: person(2), sex: 'M', needs: [aNeed(3, 'cleaning_help')] });
export const problem: RosterProblem = aRosterProblem({
  elders: [grandmother, grandfather],
  helpers: [11, 12, 13].map((id) => aHelper({ id: person(id) })),
  pairs: [{ elderId: person(1), helperId: person(11) }],
  backups: [{ elderId: person(1), helperId: person(12) }],
  mealRounds: [
    {
      roundId: 1 as MealRoundId,
      riderId: person(13),
      timesPerWeek: 2,
      stops: [
        { elderId: person(2), hamletId: place(10), timesPerWeek: 1 },
        { elderId: person(1), hamletId: place(10) },
      ],
      minutes: 20,
      wayMinutes: 10,
      tier: 2,
    },
  ],
  duties: [
    {
      venueId: 1 as VenueId,
      duty: 'cooking',
      hamletId: place(10),
      timesPerWeek: 1,
      helpersNeeded: 2,
      minutes: 60,
      halfDays: [8],
    },
  ],
  farmWork: [
    {
      farmTaskId: 1 as FarmTaskId,
      householdId: household(9),
      hamletId: place(10),
      timesPerWeek: 1,
      helpersNeeded: 1,
      minutes: 120,
      halfDays: [],
    },
  ],
});
export const visits = {
  errandOne: aPlannedVisit(errand, 1, 0, 60, [[11, 1, 5, 'primary']]),
  cleaning: aPlannedVisit(cleaning, 1, 0, 60, [[11, 2, 5]]),
  lunchOne: aPlannedVisit(lunch, 1, 2, 20, [[13, 1, 5, 'primary']], [person(1)]),
  bath: aPlannedVisit(bath, 1, 3, 75, [
    [11, 1, 5, 'primary'],
    [12, 1, 5, 'backup'],
  ]),
  errandTwo: aPlannedVisit(errand, 2, 6, 60, [[12, 1, 5, 'backup']]),
  lunchTwo: aPlannedVisit(lunch, 2, 6, 20, [[13, 1, 5, 'primary']], [person(2), person(1)]),
  cooking: aPlannedVisit(cooking, 1, 8, 60, [[13, 1, 5]]),
};
export const unfilled: readonly { readonly ref: VisitRef; readonly minutes: number }[] = [
  { ref: { task: field, number: 1 }, minutes: 120 },
];

export type Visits = { [Key in keyof typeof visits]?: PlannedVisit | null };

/** The rules that are broken when some visits are written otherwise (null = left out) and the problem is otherwise. */
export function broken(
  changes: Partial<RosterProblem>,
  changed: Visits = {},
  open = unfilled,
): readonly string[] {
  const week = { ...problem, ...changes };
  const planned = Object.values({ ...visits, ...changed }).filter((visit) => visit !== null);
  return rulesOf(week, aWrittenPlan(week, planned, open));
}

export function rulesOf(week: RosterProblem, plan: RosterPlan): readonly string[] {
  return [...new Set(checkRoster(week, plan).map(({ rule }) => rule))].sort();
}

export const withHelper = (
  id: number,
  change: Partial<RosterProblem['helpers'][number]>,
): Partial<RosterProblem> => ({
  helpers: problem.helpers.map((helper) => (helper.id === id ? { ...helper, ...change } : helper)),
});
export const withGrandmother = (change: Partial<typeof grandmother>): Partial<RosterProblem> => ({
  elders: [{ ...grandmother, ...change }, grandfather],
});
export const withRound = (
  change: Partial<NonNullable<RosterProblem['mealRounds']>[number]>,
): Partial<RosterProblem> => ({ mealRounds: [{ ...problem.mealRounds![0]!, ...change }] });
const ordinary: HalfDayCalendar = {
  closed: false,
  leastVisits: false,
  capPercent: 100,
  helpersAway: false,
  goodForErrands: false,
  wayPercent: 100,
};
export const onHalfDay = (at: number, change: Partial<HalfDayCalendar>): Partial<RosterProblem> => ({
  calendar: HALF_DAYS.map((_, half) => (half === at ? { ...ordinary, ...change } : ordinary)),
});
