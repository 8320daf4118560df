import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { HouseholdForm } from '../../../shared/domain/village-places.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  addHousehold,
  findHousehold,
  findHouseholdByCard,
  findHouseholdByNo,
  saveHousehold as saveInStore,
  setHouseholdOf,
} from '../../db/stores/households-store.ts';
import type { Office } from '../office.ts';
import { changePlaces } from './change-places.ts';
import { checkHamletOf, knownPerson, knownVillage } from './known-place.ts';

/**
 * Adds or changes a household. Its head is a living member; somebody of the village who belongs to no household yet
 * joins by becoming its head.
 */
export function saveHousehold(
  office: Office,
  { householdId, form: written }: CheckedInput<'places.saveHousehold'>,
): Output<'places.saveHousehold'> {
  // An empty field means that there is no card.
  const form = { ...written, cardNo: written.cardNo === '' ? null : written.cardNo };
  const did = householdId === null ? 'added' : 'changed';
  return changePlaces(office, 'household-changed', { household: form.householdNo, did }, (db) => {
    const village = knownVillage(db, form.villageId);
    const before = householdId === null ? undefined : findHousehold(db, householdId);
    if (householdId !== null && !before) throw new Refusal('places.not-found');
    // Members stay where they are: a household moves to another village with the people, not by its form.
    if (before && before.villageId !== village.id) throw new Refusal('places.other-village');
    checkNumbers(db, householdId, form);
    checkHamletOf(db, form.hamletId, village.id);
    const joins = form.headId !== null && checkHead(db, form.headId, householdId, village.id);

    const id = householdId ?? addHousehold(db, form);
    saveInStore(db, id, form);
    if (form.headId !== null && (joins || before?.headId !== form.headId))
      setHouseholdOf(db, form.headId, id, '');
    return { householdId: id };
  });
}

function checkNumbers(db: ReadableDb, own: HouseholdId | null, form: HouseholdForm): void {
  const sameNo = findHouseholdByNo(db, form.villageId, form.householdNo);
  if (sameNo !== undefined && sameNo !== own) throw new Refusal('places.household-number-taken');
  const sameCard = form.cardNo === null ? undefined : findHouseholdByCard(db, form.cardNo);
  if (sameCard !== undefined && sameCard !== own) throw new Refusal('places.card-number-taken');
}

/** True where the head joins the household by becoming its head. */
function checkHead(db: ReadableDb, headId: PersonId, own: HouseholdId | null, villageId: PlaceId): boolean {
  const head = knownPerson(db, headId);
  if (head.villageId !== villageId) throw new Refusal('places.other-village');
  const isElsewhere = head.householdId !== null && head.householdId !== own;
  if (isElsewhere || head.status === 'deceased' || head.status === 'moved')
    throw new Refusal('places.head-not-member');
  return head.householdId === null;
}
