import type { ImportBatchId, PersonId } from '../../../shared/domain/ids.ts';
import type { PersonStatus } from '../../../shared/domain/person.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

export interface PersonKept {
  readonly personId: PersonId;
  readonly name: string;
  readonly place: string;
  readonly since: CalendarDate;
}

/** People who took on one of these states at least so many months ago, longest ago first. */
export function listPeopleSince(
  db: ReadableDb,
  statuses: readonly PersonStatus[],
  months: number,
  today: CalendarDate,
): PersonKept[] {
  return db.all(
    `SELECT person.id AS personId, person.name, village.name AS place, status_since AS since
     FROM person JOIN place AS village ON village.id = person.village_id
     WHERE erased_on IS NULL AND status IN (SELECT value FROM json_each(?))
       AND status_since <= date(?, '-' || ? || ' months')
     ORDER BY status_since, person.id`,
    JSON.stringify(statuses),
    today,
    months,
  );
}

export interface OriginalKept {
  readonly batchId: ImportBatchId;
  readonly fileName: string;
  readonly importedAt: string;
}

/** Imported files whose bytes are still kept, oldest first; of `months` null = all. */
export function listOriginals(db: ReadableDb, months: number | null, today: CalendarDate): OriginalKept[] {
  return db.all(
    `SELECT id AS batchId, file_name AS fileName, imported_at AS importedAt FROM import_batch
     WHERE original_removed_at IS NULL AND (?1 IS NULL OR substr(imported_at, 1, 10) <= date(?2, '-' || ?1 || ' months'))
     ORDER BY id`,
    months,
    today,
  );
}

/** The bytes of a file as it was imported; undefined once they were given up. */
export function findOriginal(db: ReadableDb, batchId: ImportBatchId): Uint8Array | undefined {
  return db.find<{ original: Uint8Array }>(
    'SELECT original FROM import_batch WHERE id = ? AND original_removed_at IS NULL',
    batchId,
  )?.original;
}

/** Gives up the bytes of a file; its name, hash and counts stay. Returns whether there was anything to give up. */
export function removeOriginal(db: WritableDb, batchId: number, removedAt: string): boolean {
  const { changes } = db.run(
    `UPDATE import_batch SET original = zeroblob(0), original_removed_at = ?
     WHERE id = ? AND original_removed_at IS NULL`,
    removedAt,
    batchId,
  );
  return changes > 0;
}
