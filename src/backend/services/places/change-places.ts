import type { AreaWord } from '../../../shared/contract/events.ts';
import type { ChangeFacts, ChangeKind } from '../../../shared/domain/change.ts';
import type { WritableDb } from '../../db/connection.ts';
import { recordChange } from '../../db/stores/change-sets-store.ts';
import { bumpRegisterRevision } from '../../db/stores/register-state-store.ts';
import type { Office } from '../office.ts';

/** What people, plans and paper read of places: all of it is stale after a change. */
const AREAS: AreaWord[] = ['places', 'people', 'pairings', 'rosters', 'printing', 'changes'];

/**
 * Does the work as one change of the registers: whole or not at all, kept in the history, to be undone with one key.
 * What may be refused is checked inside, so that nothing can change between the check and the work.
 */
export function changePlaces<Result>(
  { db, clock, tell }: Office,
  kind: ChangeKind,
  about: ChangeFacts,
  work: (db: WritableDb) => Result,
): Result {
  const result = db.transaction(() =>
    recordChange(db, { changedAt: clock().now, kind, about }, () => {
      const done = work(db);
      bumpRegisterRevision(db);
      return done;
    }),
  );
  tell('data.changed', { areas: AREAS });
  return result;
}
