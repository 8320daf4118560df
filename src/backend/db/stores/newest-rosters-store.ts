import type { RosterSummary } from '../../../shared/domain/roster.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { listMergedVillages, listVillages } from './places-store.ts';
import { registerRevision } from './register-state-store.ts';
import { isDraft, listRostersOfWeek, type StoredRoster } from './rosters-store.ts';
import { tallyVisits } from './visits-store.ts';

/**
 * For each village that has one, the newest version of a week: the draft if there is one. By village. A village that was
 * merged into another stands there with what it had published.
 */
export function listNewestRosters(db: ReadableDb, weekStart: CalendarDate): RosterSummary[] {
  const newestByVillage = new Map<number, StoredRoster>();
  for (const roster of listRostersOfWeek(db, weekStart)) {
    if (!newestByVillage.has(roster.villageId)) newestByVillage.set(roster.villageId, roster);
  }
  const living = listVillages(db).flatMap((village) => {
    const roster = newestByVillage.get(village.id);
    return roster ? [summariseRoster(db, roster, village.name)] : [];
  });
  const merged = listMergedVillages(db).flatMap((village) => {
    const roster = newestByVillage.get(village.id);
    return roster && !isDraft(roster) ? [summariseRoster(db, roster, village.name)] : [];
  });
  return [...living, ...merged];
}

/** A version as lists show it; `stale` only of drafts, for what is in ink stays true. */
export function summariseRoster(db: ReadableDb, roster: StoredRoster, villageName: string): RosterSummary {
  return {
    id: roster.id,
    villageId: roster.villageId,
    villageName,
    weekStart: roster.weekStart,
    version: roster.version,
    state: roster.state,
    status: roster.status,
    gapPercent: roster.gapPercent,
    madeAt: roster.madeAt,
    agreedAt: roster.agreedAt,
    publishedAt: roster.publishedAt,
    closedAt: roster.closedAt,
    printedAt: roster.printedAt,
    because: roster.cause,
    stale: isStaleRoster(db, roster),
    ...tallyVisits(db, roster.id),
  };
}

/** True where the registers changed after a draft was made. */
export function isStaleRoster(db: ReadableDb, roster: StoredRoster): boolean {
  return isDraft(roster) && roster.registerRevision !== registerRevision(db);
}
