import type { HouseholdId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';

/** True where a member of one household is kin of a member of the other, by blood or marriage; of one clan only by degree. */
export function areHouseholdsKin(db: ReadableDb, one: HouseholdId, other: HouseholdId): boolean {
  return (
    db.find(
      `SELECT 1 FROM relation JOIN person AS mine ON mine.id = person_id JOIN person AS theirs ON theirs.id = other_id
       WHERE ((mine.household_id = ?1 AND theirs.household_id = ?2)
           OR (mine.household_id = ?2 AND theirs.household_id = ?1))
         AND (relation.kind IN ('lineal','sibling','cousin','in_law')
           OR (relation.kind = 'clan' AND relation.degree IS NOT NULL)) LIMIT 1`,
      one,
      other,
    ) !== undefined
  );
}

/** True where an elder of the household lives alone, bears one of these flags, or was born by that day. */
export function hasElderInNeed(
  db: ReadableDb,
  householdId: HouseholdId,
  { careFlags, bornBy }: { readonly careFlags: readonly string[]; readonly bornBy: CalendarDate },
): boolean {
  return (
    db.find(
      `SELECT 1 FROM person JOIN elder ON elder.person_id = person.id
       WHERE household_id = ?1 AND status IN ('active','away')
         AND (elder.living = 'alone' OR birth_date <= ?2
           OR EXISTS (SELECT 1 FROM trait WHERE trait.person_id = person.id AND trait.kind = 'care_flag'
             AND word IN (SELECT value FROM json_each(?3)))) LIMIT 1`,
      householdId,
      bornBy,
      JSON.stringify(careFlags),
    ) !== undefined
  );
}
