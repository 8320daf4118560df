import type { StaffId, StaffMember } from '../../../shared/domain/attendance.ts';
import type { Signatory } from '../../../shared/domain/time-bank.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findStaff } from '../../db/stores/staff-store.ts';

export function signatoryOf({ name, householdId }: StaffMember): Signatory {
  return { name, householdId };
}

/** Who entered a sheet, also where they have left since; each is looked for once. */
export function openSignatories(db: ReadableDb): (id: StaffId | null) => Signatory | null {
  const known = new Map<StaffId, Signatory | null>();
  return (id) => {
    if (id === null) return null;
    const found = known.get(id);
    if (found !== undefined) return found;
    const member = findStaff(db, id);
    const signatory = member === undefined ? null : signatoryOf(member);
    known.set(id, signatory);
    return signatory;
  };
}
