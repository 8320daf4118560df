import type { AreaWord } from '../../../shared/contract/events.ts';
import type { ChangeFacts, ChangeKind } from '../../../shared/domain/change.ts';
import type { WritableDb } from '../../db/connection.ts';
import { recordChange } from '../../db/stores/change-sets-store.ts';
import { bumpRegisterRevision } from '../../db/stores/register-state-store.ts';
import type { Office } from '../office.ts';

/** What is made of the calendar: weeks, what is printed of them, and plans that rest on the registers as they were. */
const AREAS: AreaWord[] = ['calendar', 'pairings', 'rosters', 'printing', 'changes'];

/** Does the work as one change: whole or not at all, kept in the history, to be undone with one key. */
export function changeCalendar<Result>(
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
