import type { ChangeSet } from '../../../shared/domain/change.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listChangeSets } from '../../db/stores/change-sets-store.ts';

/** The newest changes of the registers, the newest first. */
export function listChanges(db: ReadableDb, limit: number): ChangeSet[] {
  return listChangeSets(db, limit);
}
