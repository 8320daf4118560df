import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { RosterSummary } from '../../../shared/domain/roster.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { summariseRoster } from '../../db/stores/newest-rosters-store.ts';
import { findPlace } from '../../db/stores/places-store.ts';
import { listVersions } from '../../db/stores/rosters-store.ts';

/** Every version of a village's week, newest first. */
export function listRosterVersions(
  db: ReadableDb,
  { weekStart, villageId }: { readonly weekStart: CalendarDate; readonly villageId: PlaceId },
): RosterSummary[] {
  const villageName = findPlace(db, villageId)?.name ?? '';
  return listVersions(db, villageId, mondayOf(weekStart)).map((roster) =>
    summariseRoster(db, roster, villageName),
  );
}
