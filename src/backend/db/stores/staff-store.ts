import type { StaffForm, StaffId, StaffMember } from '../../../shared/domain/attendance.ts';
import type { HouseholdId } from '../../../shared/domain/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { toBit } from './write-rows.ts';

interface StaffLine {
  readonly id: StaffId;
  readonly name: string;
  readonly householdId: HouseholdId | null;
  readonly active: 0 | 1;
}

const COLUMNS = 'id, name, household_id AS householdId, active';

/** Everybody who ever entered or checked, those who are still there first. */
export function listStaff(db: ReadableDb): StaffMember[] {
  return db
    .all<StaffLine>(`SELECT ${COLUMNS} FROM staff ORDER BY active DESC, id`)
    .map((line) => ({ ...line, active: line.active === 1 }));
}

export function findStaff(db: ReadableDb, id: StaffId): StaffMember | undefined {
  const line = db.find<StaffLine>(`SELECT ${COLUMNS} FROM staff WHERE id = ?`, id);
  return line && { ...line, active: line.active === 1 };
}

/** Writes somebody new, or changes who is there. */
export function saveStaff(
  db: WritableDb,
  id: StaffId | null,
  { name, householdId, active }: StaffForm,
): StaffId {
  if (id === null) {
    const sql = 'INSERT INTO staff (name, household_id, active) VALUES (?, ?, ?)';
    return db.run(sql, name, householdId, toBit(active)).newId as StaffId;
  }
  db.run(
    'UPDATE staff SET name = ?, household_id = ?, active = ? WHERE id = ?',
    name,
    householdId,
    toBit(active),
    id,
  );
  return id;
}
