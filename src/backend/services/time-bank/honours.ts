import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { starsOfHelper, starsOfTeam } from '../../../time-bank/honours/stars.ts';
import { listHonouredHelpers, listTeamFigures } from '../../db/stores/honours-store.ts';
import type { Office } from '../office.ts';

/** Who did most in a period, and how the mutual-aid groups did. */
export function listHonours(
  { db }: Office,
  { only, ...filter }: CheckedInput<'timeBank.honours'>,
): Output<'timeBank.honours'> {
  const months = monthsOf(filter.from, filter.to);
  return {
    helpers: listHonouredHelpers(db, filter, { onlyPartyMembers: only === 'party-members' }).map(
      (helper) => ({ ...helper, stars: starsOfHelper(helper.lifetimeMinutes) }),
    ),
    teams: listTeamFigures(db, filter).map(
      ({ members, done, notDone, good, poor, answered, minutes, ...team }) => {
        const doneRate = rate(done, done + notDone);
        const goodRate = rate(good, answered);
        const stars = starsOfTeam({
          members,
          minutes,
          visits: done,
          doneRate,
          goodRate,
          poorMarks: poor,
          months,
        });
        return { ...team, minutes, visits: done, doneRate, goodRate, stars };
      },
    ),
  };
}

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

const MONTHS_OF_YEAR = 12;

/** How many calendar months a span of days touches. */
function monthsOf(from: CalendarDate, to: CalendarDate): number {
  const index = (day: CalendarDate): number =>
    Number(day.slice(0, 4)) * MONTHS_OF_YEAR + Number(day.slice(5, 7));
  return Math.max(1, index(to) - index(from) + 1);
}
