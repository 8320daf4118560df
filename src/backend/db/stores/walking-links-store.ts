import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** Minutes on foot between two hamlets as the office typed them; the first is the one with the smaller id. */
export interface StoredWalkingLink {
  readonly fromHamletId: PlaceId;
  readonly toHamletId: PlaceId;
  readonly minutes: number;
  /** The way back where it takes another time; null = the same. */
  readonly minutesBack: number | null;
}

/** Typed minutes of one link as somebody sees them who stands at one of its ends. */
export type WalkingMinutesOfLink = Pick<StoredWalkingLink, 'minutes' | 'minutesBack'>;

export function listWalkingLinks(db: ReadableDb): StoredWalkingLink[] {
  return db.all<StoredWalkingLink>(
    `SELECT from_hamlet_id AS fromHamletId, to_hamlet_id AS toHamletId, minutes, minutes_back AS minutesBack
     FROM walking_link ORDER BY from_hamlet_id, to_hamlet_id`,
  );
}

/** From one to the other, and back. */
export function findWalkingMinutes(
  db: ReadableDb,
  one: PlaceId,
  other: PlaceId,
): WalkingMinutesOfLink | undefined {
  const stored = db.find<WalkingMinutesOfLink>(
    `SELECT minutes, minutes_back AS minutesBack FROM walking_link
     WHERE from_hamlet_id = min(?1, ?2) AND to_hamlet_id = max(?1, ?2)`,
    one,
    other,
  );
  return stored && (one < other ? stored : turned(stored));
}

/** Adds the link or replaces its minutes, both ways. */
export function saveWalkingLink(
  db: WritableDb,
  one: PlaceId,
  other: PlaceId,
  minutes: number,
  minutesBack: number | null = null,
): void {
  const seen = { minutes, minutesBack: minutesBack === minutes ? null : minutesBack };
  const stored = one < other ? seen : turned(seen);
  db.run(
    `INSERT INTO walking_link (from_hamlet_id, to_hamlet_id, minutes, minutes_back)
     VALUES (min(?1, ?2), max(?1, ?2), ?3, ?4)
     ON CONFLICT (from_hamlet_id, to_hamlet_id)
       DO UPDATE SET minutes = excluded.minutes, minutes_back = excluded.minutes_back`,
    one,
    other,
    stored.minutes,
    stored.minutesBack,
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

/** The same link seen from its other end. */
function turned({ minutes, minutesBack }: WalkingMinutesOfLink): WalkingMinutesOfLink {
  return minutesBack === null ? { minutes, minutesBack } : { minutes: minutesBack, minutesBack: minutes };
}
