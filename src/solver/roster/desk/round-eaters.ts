import type { PersonId } from '../../../shared/domain/ids.ts';
import type { MealRoundTask, RosterProblem } from '../roster-problem.ts';

/**
 * Who eats on each morning of a round, in the order of the doors: everybody at home as often as wished, spread evenly over
 * the mornings at home. By half-day of the mornings given.
 */
export function roundEaters(
  { stops }: MealRoundTask,
  { eldersAway = [] }: RosterProblem,
  mornings: readonly number[],
): ReadonlyMap<number, readonly PersonId[]> {
  const inOrder = [...new Set(mornings)].sort((one, other) => one - other);
  const eats = stops.map(({ elderId, timesPerWeek }) => {
    const isAway = (halfDay: number): boolean =>
      eldersAway.some((away) => away.elderId === elderId && away.halfDays.includes(halfDay));
    const home = inOrder.filter((halfDay) => !isAway(halfDay));
    const meals = Math.min(Math.ceil(timesPerWeek ?? home.length), home.length);
    const until = (count: number): number => Math.floor((count * meals) / home.length);
    return new Set(home.filter((_, place) => until(place + 1) > until(place)));
  });
  return new Map(
    inOrder.map((halfDay) => [
      halfDay,
      stops.flatMap(({ elderId }, stop) => (eats[stop]!.has(halfDay) ? [elderId] : [])),
    ]),
  );
}
