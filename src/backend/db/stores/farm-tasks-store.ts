import type { HouseholdId, PlaceId } from '../../../shared/domain/ids.ts';
import type { FarmTask } from '../../../shared/domain/village-places.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** The farm work of the households of a village, or of one household, by season. */
export function listFarmTasks(
  db: ReadableDb,
  of: { villageId: PlaceId } | { householdId: HouseholdId },
): (householdId: HouseholdId) => FarmTask[] {
  const [column, id] = 'villageId' in of ? ['village_id', of.villageId] : ['id', of.householdId];
  const lines = db.all<FarmTask & { householdId: HouseholdId }>(
    `SELECT farm_task.id, household_id AS householdId, work, plot, from_date AS "from", to_date AS "to",
       helpers_needed AS helpersNeeded, half_days AS halfDays, note
     FROM farm_task JOIN household ON household.id = household_id
     WHERE household.${column} = ? ORDER BY from_date, farm_task.id`,
    id,
  );
  return (wanted) =>
    lines.filter(({ householdId }) => householdId === wanted).map(({ householdId: _of, ...task }) => task);
}

/** Field work of one household, with the hamlet of the household, else of its head. */
export interface FieldWork {
  readonly householdId: HouseholdId;
  readonly hamletId: PlaceId | null;
  readonly task: FarmTask;
}

/** Work on the fields of a village whose period touches the days from one to another; by id. */
export function listFieldWork(
  db: ReadableDb,
  villageId: PlaceId,
  from: CalendarDate,
  to: CalendarDate,
): FieldWork[] {
  return db
    .all<FarmTask & Omit<FieldWork, 'task'>>(
      `SELECT farm_task.id, household.id AS householdId, coalesce(household.hamlet_id, head.hamlet_id) AS hamletId,
         work, plot, from_date AS "from", to_date AS "to", helpers_needed AS helpersNeeded, half_days AS halfDays, note
       FROM farm_task JOIN household ON household.id = farm_task.household_id LEFT JOIN person AS head ON head.id = head_id
       WHERE household.village_id = ? AND from_date <= ? AND to_date >= ? ORDER BY farm_task.id`,
      villageId,
      to,
      from,
    )
    .map(({ householdId, hamletId, ...task }) => ({ householdId, hamletId, task }));
}

/** Makes the tasks of a household be these, and touches only those that differ. */
export function replaceFarmTasks(db: WritableDb, householdId: HouseholdId, tasks: readonly FarmTask[]): void {
  const kept = new Set(tasks.flatMap(({ id }) => id ?? []));
  for (const { id } of listFarmTasks(db, { householdId })(householdId)) {
    if (id !== null && !kept.has(id)) db.run('DELETE FROM farm_task WHERE id = ?', id);
  }
  for (const { id, work, plot, from, to, helpersNeeded, halfDays, note } of tasks) {
    const values = [work, plot, from, to, helpersNeeded, halfDays, note, householdId] as const;
    if (id === null) {
      db.run(
        `INSERT INTO farm_task (work, plot, from_date, to_date, helpers_needed, half_days, note, household_id)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        ...values,
      );
    } else {
      db.run(
        `UPDATE farm_task SET work = ?, plot = ?, from_date = ?, to_date = ?, helpers_needed = ?, half_days = ?,
           note = ? WHERE household_id = ? AND id = ?`,
        ...values,
        id,
      );
    }
  }
}
