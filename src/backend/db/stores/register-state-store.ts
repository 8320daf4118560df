import type { ReadableDb, WritableDb } from '../connection.ts';

/** Number of changes so far of what planning reads: people, places, minutes, relations, pairs. */
export function registerRevision(db: ReadableDb): number {
  return db.find<{ revision: number }>('SELECT revision FROM register_state')?.revision ?? 0;
}

/** To be called in the same transaction as the change. */
export function bumpRegisterRevision(db: WritableDb): void {
  db.run('UPDATE register_state SET revision = revision + 1');
}
