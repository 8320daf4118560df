import type { WritableDb } from '../../db/connection.ts';
import { type ChangeHead, hasTouched, recordChange } from '../../db/stores/change-sets-store.ts';
import { bumpRegisterRevision } from '../../db/stores/register-state-store.ts';
import type { Office } from '../office.ts';

/** What the history is to tell of a change to pairs. */
export type PairsChange = Omit<ChangeHead, 'changedAt'> & {
  /** True of what planning does not read: open proposals stay as fresh as they were. */
  readonly keepsPlans?: boolean;
};

/** Does `work` as one change that can be undone, all or nothing, and tells the window that pairs are stale. */
export function changePairs<Result>(
  { db, clock, tell }: Pick<Office, 'db' | 'clock' | 'tell'>,
  { keepsPlans = false, ...head }: PairsChange,
  work: (db: WritableDb) => Result,
): Result {
  const result = db.transaction(() =>
    recordChange(db, { ...head, changedAt: clock().now }, (id) => {
      const value = work(db);
      if (!keepsPlans && hasTouched(db, id)) bumpRegisterRevision(db);
      return value;
    }),
  );
  tell('data.changed', { areas: ['pairings', 'people', 'rosters', 'printing', 'changes'] });
  return result;
}
