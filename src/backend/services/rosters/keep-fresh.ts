import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { WritableDb } from '../../db/connection.ts';
import { registerRevision } from '../../db/stores/register-state-store.ts';
import { listDrafts, setRegisterRevision } from '../../db/stores/rosters-store.ts';

/**
 * After a change that concerns helpers of one village: drafts of the others that fitted the registers before still do.
 * Nobody is rostered outside the own village.
 */
export function keepOtherVillagesFresh(db: WritableDb, villageId: PlaceId, before: number): void {
  const now = registerRevision(db);
  for (const draft of listDrafts(db)) {
    if (draft.villageId !== villageId && draft.registerRevision === before) {
      setRegisterRevision(db, draft.id, { registerRevision: now });
    }
  }
}
