import type { ChangeFacts, ChangeKind, ChangeSetId } from '../../../shared/domain/change.ts';
import type { WritableDb } from '../connection.ts';

/** What is to be told of a change later. */
export interface ChangeHead {
  /** Local time, `YYYY-MM-DDTHH:MM:SS`. */
  readonly changedAt: string;
  readonly kind: ChangeKind;
  readonly about?: ChangeFacts;
  readonly reason?: string | null;
}

/**
 * Writes down everything that `work` does to the registers as one change set, which the history shows and which can be
 * undone as a whole. To be called inside a transaction, never inside another change. A change that changed nothing
 * leaves no set behind.
 */
export function recordChange<Result>(
  db: WritableDb,
  head: ChangeHead,
  work: (changeSetId: ChangeSetId) => Result,
): Result {
  const { newId } = db.run(
    'INSERT INTO change_set (changed_at, kind, about, reason) VALUES (?, ?, ?, ?)',
    head.changedAt,
    head.kind,
    JSON.stringify(head.about ?? {}),
    head.reason ?? null,
  );
  const result = work(newId as ChangeSetId);
  const touched = db.find('SELECT 1 FROM change_entry WHERE change_set_id = ? LIMIT 1', newId) !== undefined;
  if (touched) db.run('UPDATE change_set SET is_open = 0 WHERE id = ?', newId);
  else db.run('DELETE FROM change_set WHERE id = ?', newId);
  return result;
}
