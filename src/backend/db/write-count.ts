import type { ReadableDb } from './connection.ts';

/** How many rows this connection has ever written: as long as it stays the same, what was read is still true. */
export function writeCount(db: ReadableDb): number {
  return db.find<{ count: number }>('SELECT total_changes() AS count')?.count ?? 0;
}
