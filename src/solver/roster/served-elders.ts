import type { PersonId } from '../../shared/domain/ids.ts';
import type { MealRoundTask, RosterProblem } from './roster-problem.ts';
import type { PlacedVisit } from './week-state.ts';

/**
 * Who eats at which visit of a round: whoever is at home, as often a week as wished, spread evenly over the mornings; in the
 * order of the doors. The visits come in the order of their half-days.
 */
export function servedElders(
  { eldersAway = [] }: RosterProblem,
  round: MealRoundTask,
  visits: readonly PlacedVisit[],
): ReadonlyMap<PlacedVisit, readonly PersonId[]> {
  const served = new Map<PlacedVisit, PersonId[]>(visits.map((visit) => [visit, []]));
  for (const { elderId, timesPerWeek = visits.length } of round.stops) {
    const away = new Set(
      eldersAway.filter((absence) => absence.elderId === elderId).flatMap(({ halfDays }) => halfDays),
    );
    const atHome = visits.filter(({ halfDay }) => !away.has(halfDay));
    const meals = Math.min(Math.ceil(timesPerWeek), atHome.length);
    const until = (place: number): number => Math.floor((place * meals) / atHome.length);
    atHome.forEach((visit, place) => {
      if (until(place + 1) > until(place)) served.get(visit)!.push(elderId);
    });
  }
  return served;
}
