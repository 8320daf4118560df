import type { HalfDay } from '../../shared/domain/availability.ts';
import type { HelperAbsence } from '../../shared/domain/person-profile.ts';
import { addDays, type CalendarDate } from '../../shared/time/calendar-date.ts';

/** Which of a helper's usual half-days are free in one week: not those of absent days, nor any after the last day. */
export function freeHalfDays(
  usual: readonly HalfDay[],
  monday: CalendarDate,
  { absences, endedOn }: { absences: readonly HelperAbsence[]; endedOn: CalendarDate | null },
): HalfDay[] {
  return usual.filter(({ weekday }) => {
    const day = addDays(monday, weekday - 1);
    if (endedOn !== null && day > endedOn) return false;
    return !absences.some(({ from, to }) => from <= day && day <= to);
  });
}
