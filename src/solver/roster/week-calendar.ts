import { HALF_DAYS, halfDayIndex } from '../../shared/domain/availability.ts';
import type { PlanningHelper } from '../planning/planning-person.ts';
import { DAYS_A_WEEK } from './placed-visit.ts';
import type { HalfDayCalendar, RosterProblem } from './roster-problem.ts';

const USUAL_HALF_DAY: HalfDayCalendar = {
  closed: false,
  leastVisits: false,
  capPercent: 100,
  helpersAway: false,
  goodForErrands: false,
  wayPercent: 100,
};

/** What the calendar does to each half-day of the week; nothing where the problem says nothing. */
export function weekCalendar({ calendar }: RosterProblem): readonly HalfDayCalendar[] {
  return HALF_DAYS.map((_, halfDay) => calendar?.[halfDay] ?? USUAL_HALF_DAY);
}

/** By helper and half-day: 1 where the helper gave it as free. */
export function freeHalfDays(helpers: readonly PlanningHelper[]): Uint8Array {
  const free = new Uint8Array(helpers.length * HALF_DAYS.length);
  helpers.forEach(({ availability }, helper) => {
    for (const half of availability) free[helper * HALF_DAYS.length + halfDayIndex(half)] = 1;
  });
  return free;
}

/** By helper and day. A day keeps what its more restricted half-day leaves of the daily minutes. */
export function capsByDay(
  helpers: readonly PlanningHelper[],
  calendar: readonly HalfDayCalendar[],
): Int32Array {
  const caps = new Int32Array(helpers.length * DAYS_A_WEEK);
  helpers.forEach(({ dailyCapMinutes }, helper) => {
    for (let day = 0; day < DAYS_A_WEEK; day++) {
      const percent = Math.min(calendar[2 * day]!.capPercent, calendar[2 * day + 1]!.capPercent);
      caps[helper * DAYS_A_WEEK + day] = Math.floor((dailyCapMinutes * percent) / 100);
    }
  });
  return caps;
}

/** By day, null where none is better than the others. A day is good where one of its half-days is. */
export function goodDays(calendar: readonly HalfDayCalendar[]): readonly boolean[] | null {
  const good = Array.from(
    { length: DAYS_A_WEEK },
    (_, day) => calendar[2 * day]!.goodForErrands || calendar[2 * day + 1]!.goodForErrands,
  );
  return good.includes(true) ? good : null;
}
