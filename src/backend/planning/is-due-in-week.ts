import type { NeedId } from '../../shared/domain/ids.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';

/** A Monday from which weeks are counted. */
const FIRST_MONDAY = Date.UTC(1970, 0, 5);
const WEEK_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;

/**
 * True where a need that is there every so many weeks falls due in the week that begins on `monday`. Needs of the same
 * interval are spread over its weeks by their number, so that not all baths of a month fall into one week; the same week
 * gives the same answer however often it is planned.
 */
export function isDueInWeek(needId: NeedId, everyWeeks: number, monday: CalendarDate): boolean {
  if (everyWeeks <= 1) return true;
  const week = Math.floor((Date.parse(`${monday}T00:00:00Z`) - FIRST_MONDAY) / WEEK_MILLISECONDS);
  return week % everyWeeks === needId % everyWeeks;
}
