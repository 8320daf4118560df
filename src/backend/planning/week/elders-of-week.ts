import type { ElderAbsence } from '../../../shared/domain/calendar.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { daysOfWeek } from '../../../shared/time/week.ts';
import type { HalfDayCalendar, PlanningElder, RosterProblem } from '../../../solver/index.ts';
import { isVisitedOn } from './week-calendar.ts';

export interface EldersOfWeek {
  /** Elders with the visits that this week can hold; without needs where none is left. */
  readonly elders: readonly PlanningElder[];
  readonly eldersAway: NonNullable<RosterProblem['eldersAway']>;
}

/**
 * Who is away some days, and what is wished for in the days that are left: nobody wishes for lunch from hospital, nor for a
 * visit on a day on which custom keeps everybody from the door. A visit comes at most once a day, so days are what counts.
 */
export function eldersOfWeek(
  elders: readonly PlanningElder[],
  monday: CalendarDate,
  calendar: readonly HalfDayCalendar[],
  absencesOf: (elderId: PersonId) => readonly Pick<ElderAbsence, 'from' | 'to'>[],
): EldersOfWeek {
  const days = daysOfWeek(monday);
  const awayOn = (elderId: PersonId): readonly boolean[] => {
    const absences = absencesOf(elderId);
    return days.map((day) => absences.some(({ from, to }) => from <= day && day <= to));
  };
  const eldersAway: { elderId: PersonId; halfDays: number[] }[] = [];
  const atHome = elders.map((elder): PlanningElder => {
    const away = awayOn(elder.id);
    const halfDays = away.flatMap((isAway, day) => (isAway ? [2 * day, 2 * day + 1] : []));
    if (halfDays.length > 0) eldersAway.push({ elderId: elder.id, halfDays });
    const open = days.filter((_, day) => !away[day] && isVisitedOn(calendar, elder.tier, day)).length;
    if (open === days.length) return elder;
    return {
      ...elder,
      needs: elder.needs
        .map((need) => ({ ...need, timesPerWeek: Math.min(need.timesPerWeek, open) }))
        .filter(({ timesPerWeek }) => timesPerWeek > 0),
    };
  });
  return { elders: atHome, eldersAway };
}
