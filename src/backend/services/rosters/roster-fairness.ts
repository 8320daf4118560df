import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { rulesInForce } from '../../db/stores/office-rules-store.ts';
import { listVersions } from '../../db/stores/rosters-store.ts';
import { listServedMinutes, listVisits } from '../../db/stores/visits-store.ts';
import { rosteredHelpers, WEEKS_BEFORE } from './helper-loads.ts';
import { openWeekNames } from './visits-shown.ts';

/**
 * Service minutes of each helper of a village in a week and the three before, by id: what was published, and of this week
 * the newest version, a draft included. With the least and the most that four weeks should come to.
 */
export function rosterFairness(
  db: ReadableDb,
  { weekStart, villageId }: CheckedInput<'rosters.fairness'>,
): Output<'rosters.fairness'> {
  const monday = mondayOf(weekStart);
  const rules = rulesInForce(db, villageId);
  const minutesAt = openMinutes(db, monday);
  const thisWeek = minutesOfNewest(db, { villageId, monday });
  const names = openWeekNames(db, monday);
  const mondays = Array.from({ length: WEEKS_BEFORE }, (_, index) =>
    addDays(monday, -7 * (WEEKS_BEFORE - index)),
  );
  return rosteredHelpers(db, villageId, monday, new Set(thisWeek.keys())).map(
    ({ personId, weeklyCapMinutes }) => {
      const mostMinutes = Math.floor(
        ((WEEKS_BEFORE + 1) * weeklyCapMinutes * rules['four-weeks-most-percent'].value) / 100,
      );
      return {
        helperId: personId,
        name: names.person(personId),
        weeks: [...mondays.map((day) => minutesAt(personId, day)), thisWeek.get(personId) ?? 0],
        capMinutes: weeklyCapMinutes,
        leastMinutes: Math.min(
          rules['four-weeks-least-minutes'].value,
          (WEEKS_BEFORE + 1) * weeklyCapMinutes,
        ),
        mostMinutes,
      };
    },
  );
}

function openMinutes(
  db: ReadableDb,
  monday: CalendarDate,
): (id: PersonId, weekStart: CalendarDate) => number {
  const span = { fromMonday: addDays(monday, -7 * WEEKS_BEFORE), beforeMonday: monday };
  const served = new Map(
    listServedMinutes(db, span).map(({ helperId, weekStart, minutes }) => [
      `${String(helperId)} ${weekStart}`,
      minutes,
    ]),
  );
  return (id, weekStart) => served.get(`${String(id)} ${weekStart}`) ?? 0;
}

function minutesOfNewest(
  db: ReadableDb,
  { villageId, monday }: { villageId: CheckedInput<'rosters.fairness'>['villageId']; monday: CalendarDate },
): ReadonlyMap<PersonId, number> {
  const [newest] = listVersions(db, villageId, monday);
  const sums = new Map<PersonId, number>();
  for (const { helpers, minutes } of newest ? listVisits(db, newest.id) : []) {
    for (const { helperId } of helpers) sums.set(helperId, (sums.get(helperId) ?? 0) + minutes);
  }
  return sums;
}
