import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { ReadableDb } from '../connection.ts';

/** Elders who live in each hamlet, those who are away for a time included. */
export function countEldersByHamlet(db: ReadableDb): ReadonlyMap<PlaceId, number> {
  const lines = db.all<{ hamletId: PlaceId; elders: number }>(
    `SELECT hamlet_id AS hamletId, count(*) AS elders FROM person JOIN elder ON elder.person_id = person.id
     WHERE hamlet_id IS NOT NULL AND status IN ('active','away') AND erased_on IS NULL GROUP BY hamlet_id`,
  );
  return new Map(lines.map((line) => [line.hamletId, line.elders]));
}
