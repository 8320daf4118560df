import type { StaffId } from '../../../shared/domain/attendance.ts';
import type { Signatory } from '../../../shared/domain/time-bank.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findStaff } from '../../db/stores/staff-store.ts';

/** The two people of the office under whose names an entry stands. Refused: `time-bank.staff-unknown`. */
export function signatories(
  db: ReadableDb,
  { handler, reviewer }: { readonly handler: StaffId; readonly reviewer: StaffId },
): { handler: Signatory; reviewer: Signatory } {
  return { handler: signatory(db, handler), reviewer: signatory(db, reviewer) };
}

function signatory(db: ReadableDb, id: StaffId): Signatory {
  const staff = findStaff(db, id);
  if (!staff) throw new Refusal('time-bank.staff-unknown');
  return { name: staff.name, householdId: staff.householdId };
}
