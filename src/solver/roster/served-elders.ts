import type { PersonId, PlaceId } from '../../shared/domain/ids.ts';
import type { PlanningHelper } from '../planning/planning-person.ts';
import { cutHamlets, isBeyond } from './cut-off.ts';
import type { MealRoundTask, RosterProblem } from './roster-problem.ts';
import type { PlacedVisit } from './week-state.ts';

/**
 * Who eats at which visit of a round: whoever is at home and within the rider's reach, as often a week as wished, spread evenly
 * over the mornings; in the order of the doors. The visits come in the order of their half-days.
 */
export function servedElders(
  problem: RosterProblem,
  helpers: readonly PlanningHelper[],
  round: MealRoundTask,
  visits: readonly PlacedVisit[],
): ReadonlyMap<PlacedVisit, readonly PersonId[]> {
  const served = new Map<PlacedVisit, PersonId[]>(visits.map((visit) => [visit, []]));
  const { eldersAway = [] } = problem;
  const hamletsAt = cutHamlets(problem);
  const isReached = ({ halfDay, team }: PlacedVisit, door: PlaceId | null): boolean => {
    const cut = hamletsAt.get(halfDay);
    return cut === undefined || team.every((rider) => !isBeyond(cut, helpers[rider]!.hamletId, door));
  };
  for (const { elderId, hamletId, timesPerWeek = visits.length } of round.stops) {
    const away = new Set(
      eldersAway.filter((absence) => absence.elderId === elderId).flatMap(({ halfDays }) => halfDays),
    );
    const atHome = visits.filter((visit) => !away.has(visit.halfDay) && isReached(visit, hamletId));
    const meals = Math.min(Math.ceil(timesPerWeek), atHome.length);
    const until = (place: number): number => Math.floor((place * meals) / atHome.length);
    atHome.forEach((visit, place) => {
      if (until(place + 1) > until(place)) served.get(visit)!.push(elderId);
    });
  }
  return served;
}
