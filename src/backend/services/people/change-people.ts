import type { WritableDb } from '../../db/connection.ts';
import { type ChangeHead, hasTouched, recordChange } from '../../db/stores/change-sets-store.ts';
import { bumpRegisterRevision } from '../../db/stores/register-state-store.ts';
import type { Office } from '../office.ts';

/** What the history is to tell of a change to people. */
export type PeopleChange = Omit<ChangeHead, 'changedAt'> & {
  /** True of what planning does not read: open plans and import previews stay as fresh as they were. */
  readonly keepsPlans?: boolean;
};

/** Does `work` as one change that can be undone, all or nothing, and tells the window that people are stale. */
export function changePeople<Result>(
  { db, clock, tell }: Office,
  { keepsPlans = false, ...head }: PeopleChange,
  work: (db: WritableDb) => Result,
): Result {
  const result = db.transaction(() =>
    recordChange(db, { ...head, changedAt: clock().now }, (id) => {
      const value = work(db);
      // So does a form that was saved without a change.
      if (!keepsPlans && hasTouched(db, id)) bumpRegisterRevision(db);
      return value;
    }),
  );
  tell('data.changed', { areas: ['people', 'places', 'changes', 'pairings', 'rosters', 'printing'] });
  return result;
}
