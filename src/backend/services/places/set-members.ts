import type { CheckedInput } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import {
  findHousehold,
  listHouseholdPeople,
  saveHousehold,
  setHouseholdOf,
} from '../../db/stores/households-store.ts';
import type { Office } from '../office.ts';
import { changePlaces } from './change-places.ts';
import { knownPerson } from './known-place.ts';

/**
 * Brings the members of a household to exactly these, all of its village. Who is no longer among them belongs to no
 * household; a head who leaves is head no longer. People who have died or moved away stay where the registers have them.
 */
export function setMembers(
  office: Office,
  { householdId, members }: CheckedInput<'places.setMembers'>,
): void {
  const household = findHousehold(office.db, householdId)?.householdNo ?? '';
  changePlaces(office, 'household-changed', { household, did: 'members' }, (db) => {
    const before = findHousehold(db, householdId);
    if (!before) throw new Refusal('places.not-found');
    const wanted = new Map(members.map((member) => [member.personId, member.relationToHead.trim()]));
    for (const personId of wanted.keys()) {
      if (knownPerson(db, personId).villageId !== before.villageId) throw new Refusal('places.other-village');
    }
    for (const { personId } of listHouseholdPeople(db, { householdId })) {
      if (!wanted.has(personId)) setHouseholdOf(db, personId, null, '');
    }
    for (const [personId, relation] of wanted) setHouseholdOf(db, personId, householdId, relation);
    if (before.headId !== null && !wanted.has(before.headId))
      saveHousehold(db, householdId, { ...before, headId: null });
  });
}
