import { HALF_DAYS } from '../../src/shared/domain/availability.ts';
import { findFirstBreach } from '../../src/solver/roster/constraints/index.ts';
import type { RosterPlan } from '../../src/solver/roster/roster-plan.ts';
import { type RosterFacts, rosterFacts, type RosterNeed } from '../../src/solver/roster/roster-facts.ts';
import { helperPoints, unfilledPoints } from '../../src/solver/roster/roster-prices.ts';
import type { RosterProblem } from '../../src/solver/roster/roster-problem.ts';
import { type TravelReckoning, WeekState } from '../../src/solver/roster/week-state.ts';
import { aHelper, aLink, aNeed, anElder, aRosterProblem, person, place } from './planning-people.ts';
import { seededRandom } from './random.ts';

/** A village so small that every week can be tried: up to 4 visits, 3 helpers, 3 half-days each. */
export function aTinyWeek(seed: number): RosterProblem {
  const random = seededRandom(seed);
  const elders = [1, 2, 3].map((id) =>
    anElder({
      id: person(id),
      hamletId: place(random.pick([10, 11])),
      sex: random.pick(['F', 'M']),
      tier: random.pick([1, 2, 4]),
      needs: [aNeed(id, random.pick(['errand', 'cleaning_help', 'bathing_help'] as const), id === 1 ? 2 : 1)],
    }),
  );
  const helpers = [11, 12, 13].map((id) =>
    aHelper({
      id: person(id),
      sex: random.pick(['F', 'M']),
      hamletId: place(random.pick([10, 11])),
      weeklyCapMinutes: random.pick([60, 120, 150]),
      availability: random.some(HALF_DAYS.slice(0, 5), random.whole(1, 3)),
    }),
  );
  return aRosterProblem({
    elders,
    helpers,
    links: [aLink(10, 11, random.pick([10, 15, 20]))],
    pairs: [1, 2].map((id) => ({ elderId: person(id), helperId: person(random.whole(11, 13)) })),
    backups: [{ elderId: person(1), helperId: person(random.whole(11, 13)) }],
    seed,
  });
}

/** Care points of a finished plan, counted without the planner. */
export function careOf(problem: RosterProblem, plan: RosterPlan): number {
  const facts = rosterFacts(problem);
  const price = unfilledPoints(facts);
  const needOf = (needId: number): RosterNeed => facts.needs.find((need) => need.needId === needId)!;
  const open = plan.unfilled.reduce((sum, visit) => sum + price(needOf(visit.needId)), 0);
  return plan.planned.reduce(
    (sum, visit) =>
      visit.helpers.reduce((part, { helperId }) => {
        const helper = facts.helpers.findIndex(({ id }) => id === helperId);
        return part + helperPoints(facts, helper, needOf(visit.needId).elder);
      }, sum),
    open,
  );
}

/** The least care points of all weeks that keep every rule, each one tried. */
export function leastCare(problem: RosterProblem, reckoning: TravelReckoning): number {
  const facts = rosterFacts(problem);
  const price = unfilledPoints(facts);
  const visits = facts.needs.flatMap((need) => Array.from({ length: need.visits }, () => need));
  let least = Number.POSITIVE_INFINITY;
  const tryFrom = (index: number, week: WeekState, care: number): void => {
    if (care >= least) return;
    const need = visits[index];
    if (need === undefined) {
      least = care;
      return;
    }
    for (const { halfDay, team } of teamsOf(facts, week, need)) {
      const visit = { need, halfDay, team };
      week.place(visit);
      tryFrom(
        index + 1,
        week,
        team.reduce((sum, helper) => sum + helperPoints(facts, helper, need.elder), care),
      );
      week.remove(visit);
    }
    tryFrom(index + 1, week, care + price(need));
  };
  tryFrom(0, new WeekState(facts, reckoning), 0);
  return least;
}

function teamsOf(
  facts: RosterFacts,
  week: WeekState,
  need: RosterNeed,
): readonly { halfDay: number; team: readonly number[] }[] {
  const everybody = facts.helpers.map((_, helper) => helper);
  const teams =
    need.service.helpersNeeded === 1
      ? everybody.map((helper) => [helper])
      : everybody.flatMap((one) => everybody.filter((other) => other > one).map((other) => [one, other]));
  return HALF_DAYS.flatMap((_, halfDay) =>
    teams
      .filter((team) =>
        team.every((helper) => {
          const companions = team.filter((other) => other !== helper);
          return findFirstBreach({ need, helper, halfDay, companions, week }, facts) === null;
        }),
      )
      .map((team) => ({ halfDay, team })),
  );
}
