import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findVillageOfHousehold, isMemberOfAccount } from '../../db/stores/accounts-store.ts';

/** The village of a household that is there. Refused: `places.not-found`. */
export function knownHousehold(db: ReadableDb, householdId: HouseholdId): PlaceId {
  const villageId = findVillageOfHousehold(db, householdId);
  if (villageId === undefined) throw new Refusal('places.not-found');
  return villageId;
}

/** Who belongs to the household today, or brought in what lies there. Refused: `time-bank.not-a-member`. */
export function mustBeMember(db: ReadableDb, householdId: HouseholdId, personId: PersonId): void {
  if (!isMemberOfAccount(db, householdId, personId)) throw new Refusal('time-bank.not-a-member');
}
