import type { StaffId, StaffMember } from '../../../shared/domain/attendance.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findStaff } from '../../db/stores/staff-store.ts';

/** Who is named as entering or checking, among those who are still there. */
export function knownStaff(db: ReadableDb, id: StaffId): StaffMember {
  const member = findStaff(db, id);
  if (!member?.active) throw new Refusal('attendance.staff-not-found');
  return member;
}
