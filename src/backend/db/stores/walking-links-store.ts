import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** Minutes on foot between two hamlets as the office typed them, valid both ways. */
export interface StoredWalkingLink {
  readonly fromHamletId: PlaceId;
  readonly toHamletId: PlaceId;
  readonly minutes: number;
}

export function listWalkingLinks(db: ReadableDb): StoredWalkingLink[] {
  return db
    .all<{ from_hamlet_id: number; to_hamlet_id: number; minutes: number }>(
      'SELECT from_hamlet_id, to_hamlet_id, minutes FROM walking_link ORDER BY from_hamlet_id, to_hamlet_id',
    )
    .map((line) => ({
      fromHamletId: line.from_hamlet_id as PlaceId,
      toHamletId: line.to_hamlet_id as PlaceId,
      minutes: line.minutes,
    }));
}

export function findWalkingMinutes(db: ReadableDb, one: PlaceId, other: PlaceId): number | undefined {
  return db.find<{ minutes: number }>(
    'SELECT minutes FROM walking_link WHERE from_hamlet_id = min(?1, ?2) AND to_hamlet_id = max(?1, ?2)',
    one,
    other,
  )?.minutes;
}

/** Adds the link or replaces its minutes. */
export function saveWalkingLink(db: WritableDb, one: PlaceId, other: PlaceId, minutes: number): void {
  db.run(
    `INSERT INTO walking_link (from_hamlet_id, to_hamlet_id, minutes) VALUES (min(?1, ?2), max(?1, ?2), ?3)
     ON CONFLICT (from_hamlet_id, to_hamlet_id) DO UPDATE SET minutes = excluded.minutes`,
    one,
    other,
    minutes,
  );
}

/** Takes typed minutes back; what was never typed stays so. */
export function removeWalkingLink(db: WritableDb, one: PlaceId, other: PlaceId): void {
  db.run(
    'DELETE FROM walking_link WHERE from_hamlet_id = min(?1, ?2) AND to_hamlet_id = max(?1, ?2)',
    one,
    other,
  );
}
