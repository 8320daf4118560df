import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Roster } from '../../../shared/domain/roster.ts';
import { dayMarks } from '../../../shared/domain/day-marks.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listCalendarPeriods } from '../../db/stores/calendar-periods-store.ts';
import { listMarketRules } from '../../db/stores/market-rules-store.ts';
import { isStaleRoster } from '../../db/stores/newest-rosters-store.ts';
import { findPlace } from '../../db/stores/places-store.ts';
import { listVersions, type StoredRoster } from '../../db/stores/rosters-store.ts';
import { listVisits } from '../../db/stores/visits-store.ts';
import { helperLoads } from './helper-loads.ts';
import { openWeekNames, visitsShown } from './visits-shown.ts';

/** The newest version of a village's week, or one by number, with its visits; null where there is none. */
export function getRoster(
  db: ReadableDb,
  { weekStart, villageId, version }: { weekStart: CalendarDate; villageId: PlaceId; version: number | null },
): Roster | null {
  const versions = listVersions(db, villageId, mondayOf(weekStart));
  const stored = version === null ? versions[0] : versions.find((each) => each.version === version);
  return stored ? showRoster(db, stored) : null;
}

/** A stored version with the names of today. */
export function showRoster(db: ReadableDb, stored: StoredRoster): Roster {
  const { villageId, weekStart } = stored;
  const names = openWeekNames(db, weekStart);
  const visits = listVisits(db, stored.id);
  return {
    id: stored.id,
    villageId,
    villageName: findPlace(db, villageId)?.name ?? '',
    weekStart,
    version: stored.version,
    state: stored.state,
    status: stored.status,
    gapPercent: stored.gapPercent,
    madeAt: stored.madeAt,
    agreedAt: stored.agreedAt,
    publishedAt: stored.publishedAt,
    closedAt: stored.closedAt,
    printedAt: stored.printedAt,
    because: stored.cause,
    price: [...stored.price],
    stale: isStaleRoster(db, stored),
    moves: { held: stored.movesHeld, undone: stored.movesUndone },
    days: dayMarks(
      { markets: listMarketRules(db, villageId), periods: listCalendarPeriods(db, villageId) },
      weekStart,
      addDays(weekStart, 6),
    ),
    visits: visitsShown(db, visits, names),
    loads: helperLoads(db, stored, visits, names),
  };
}
