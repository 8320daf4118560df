import type { HouseholdId, PlaceId } from '../../../shared/domain/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

export interface Household {
  readonly id: HouseholdId;
  readonly villageId: PlaceId;
  readonly householdNo: string;
}

export function listHouseholds(db: ReadableDb): Household[] {
  return db
    .all<{ id: number; village_id: number; household_no: string }>(
      'SELECT id, village_id, household_no FROM household ORDER BY id',
    )
    .map((line) => ({
      id: line.id as HouseholdId,
      villageId: line.village_id as PlaceId,
      householdNo: line.household_no,
    }));
}

export function findHouseholdNo(db: ReadableDb, id: HouseholdId): string | undefined {
  return db.find<{ householdNo: string }>(
    'SELECT household_no AS householdNo FROM household WHERE id = ?',
    id,
  )?.householdNo;
}

export function addHousehold(
  db: WritableDb,
  household: { villageId: PlaceId; householdNo: string; hamletId: PlaceId | null },
): HouseholdId {
  const { newId } = db.run(
    'INSERT INTO household (village_id, household_no, hamlet_id) VALUES (?, ?, ?)',
    household.villageId,
    household.householdNo,
    household.hamletId,
  );
  return newId as HouseholdId;
}
