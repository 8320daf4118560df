import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';

/** The running week may still be planned; what is over cannot be planned any more. */
export function refusePastWeek(monday: CalendarDate, today: CalendarDate): void {
  if (monday < mondayOf(today)) throw new Refusal('rosters.week-past', { weekStart: monday });
}
