import type { MealRoundTask } from '../roster-problem.ts';
import { isBeyond } from './check-helper-rules.ts';
import { type CheckVisit, type CheckWeek, groupBy } from './check-week.ts';

/** Who eats on which day of a round: in the order of the doors, at home and within reach, as often as wished, spread evenly. */
export function checkServed(week: CheckWeek): void {
  for (const visit of week.visits)
    if (visit.task.round === null && visit.planned.servedElderIds.length > 0)
      week.note('served-elders', visit.key, null, visit.planned.servedElderIds.length);
  const ofRounds = week.visits.filter(({ task }) => task.round !== null);
  for (const visits of groupBy(ofRounds, ({ task }) => task.key).values()) {
    const days = visits.toSorted((one, other) => one.halfDay - other.halfDay);
    const { stops } = days[0]!.task.round!;
    const meals = stops.map((stop) => mealsOf(week, days, stop));
    days.forEach(({ key, planned }) => {
      const expected = stops.flatMap(({ elderId }, stop) => (meals[stop]!.has(key) ? [elderId] : []));
      const same =
        expected.length === planned.servedElderIds.length &&
        expected.every((elderId, at) => elderId === planned.servedElderIds[at]);
      if (!same) week.note('served-elders', key, null);
    });
  }
}

/** Keys of the visits at which an elder eats. */
function mealsOf(
  week: CheckWeek,
  days: readonly CheckVisit[],
  { elderId: eater, hamletId, timesPerWeek = days.length }: MealRoundTask['stops'][number],
): ReadonlySet<string> {
  const away = new Set(
    (week.problem.eldersAway ?? [])
      .filter(({ elderId }) => elderId === eater)
      .flatMap(({ halfDays }) => halfDays),
  );
  const atHome = days.filter(
    (visit) =>
      !away.has(visit.halfDay) && visit.team.every((rider) => !isBeyond(week, visit, rider, hamletId)),
  );
  const meals = Math.min(Math.ceil(timesPerWeek), atHome.length);
  const share = (until: number): number => Math.floor((until * meals) / atHome.length);
  return new Set(atHome.filter((_, at) => share(at + 1) > share(at)).map(({ key }) => key));
}
