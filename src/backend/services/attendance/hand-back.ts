import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { ReturnedSheetId } from '../../../shared/domain/attendance.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  findReturned,
  giveBack as giveBackInStore,
  removeReturned,
} from '../../db/stores/returned-sheets-store.ts';
import type { Office } from '../office.ts';

/** Takes an entered sheet out again with its lines, as if it had not come back. */
export function removeSheet(
  { db, tell }: Office,
  { id }: CheckedInput<'attendance.removeSheet'>,
): Record<string, never> {
  db.transaction(() => {
    mustBeEntered(db, id);
    removeReturned(db, id);
  });
  tell('data.changed', { areas: ['attendance', 'supervision'] });
  return {};
}

/** Lays an entered sheet back on the desk of who entered it; the reason goes once it is entered anew or checked. */
export function giveBack(
  { db, tell }: Office,
  { id, reason }: CheckedInput<'attendance.giveBack'>,
): Record<string, never> {
  db.transaction(() => {
    mustBeEntered(db, id);
    giveBackInStore(db, id, reason);
  });
  tell('data.changed', { areas: ['attendance'] });
  return {};
}

function mustBeEntered(db: ReadableDb, id: ReturnedSheetId): void {
  const returned = findReturned(db, id);
  if (returned === undefined) throw new Refusal('attendance.sheet-not-found');
  if (returned.state === 'checked') throw new Refusal('attendance.sheet-checked');
}
