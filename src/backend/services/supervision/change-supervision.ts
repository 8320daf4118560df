import type { ChangeFacts } from '../../../shared/domain/change.ts';
import type { WritableDb } from '../../db/connection.ts';
import { recordChange } from '../../db/stores/change-sets-store.ts';
import type { Office } from '../office.ts';

/** Does the work as one change: whole or not at all, kept in the history, to be undone with one key. Plans do not rest on it. */
export function changeSupervision<Result>(
  { db, clock, tell }: Office,
  about: ChangeFacts,
  work: (db: WritableDb) => Result,
): Result {
  const result = db.transaction(() =>
    recordChange(db, { changedAt: clock().now, kind: 'supervision-changed', about }, () => work(db)),
  );
  tell('data.changed', { areas: ['supervision', 'changes'] });
  return result;
}
