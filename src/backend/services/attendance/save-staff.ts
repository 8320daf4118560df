import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { recordChange } from '../../db/stores/change-sets-store.ts';
import { findHouseholdNo } from '../../db/stores/households-store.ts';
import { findStaff, listStaff as listStored, saveStaff as saveInStore } from '../../db/stores/staff-store.ts';
import type { Office } from '../office.ts';

export function listStaff({ db }: Office): Output<'attendance.staff'> {
  return listStored(db);
}

/** Adds an 经办人 or changes one. What was entered under the old name is shown under the new one; the ledger keeps the old. */
export function saveStaff(
  { db, clock, tell }: Office,
  { id, form }: CheckedInput<'attendance.saveStaff'>,
): Output<'attendance.saveStaff'> {
  if (id !== null && !findStaff(db, id)) throw new Refusal('attendance.staff-not-found');
  if (listStored(db).some((other) => other.name === form.name && other.id !== id)) {
    throw new Refusal('attendance.staff-name-taken');
  }
  if (form.householdId !== null && findHouseholdNo(db, form.householdId) === undefined) {
    throw new Refusal('places.not-found');
  }
  const about = { did: id === null ? 'added' : 'changed' };
  const saved = db.transaction(() =>
    recordChange(db, { changedAt: clock().now, kind: 'staff-changed', about }, () =>
      saveInStore(db, id, form),
    ),
  );
  tell('data.changed', { areas: ['attendance', 'time-bank', 'changes'] });
  return { id: saved };
}
