import type { RosterSummary } from '../../../shared/domain/roster.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listNewestRosters } from '../../db/stores/newest-rosters-store.ts';

/** The newest version of each village for the week of a day. */
export function listWeek(db: ReadableDb, weekStart: CalendarDate): RosterSummary[] {
  return listNewestRosters(db, mondayOf(weekStart));
}
