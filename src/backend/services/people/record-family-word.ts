import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { findElder } from '../../db/stores/elders-store.ts';
import { addFamilyWord, removeFamilyWord as removeInStore } from '../../db/stores/family-words-store.ts';
import type { Office } from '../office.ts';
import { changePeople } from './change-people.ts';
import { refuseUnknownOrErased } from './refuse-unknown-or-erased.ts';

/**
 * F079: keeps that a child applied, agreed or objected, beside the elder's own consent and never in its place.
 * Refused as `people.consent-in-future` for a day that has not come, `people.not-found` of who is no elder.
 */
export function recordFamilyWord(
  office: Office,
  { personId, form }: CheckedInput<'people.recordFamilyWord'>,
): Output<'people.recordFamilyWord'> {
  if (form.givenOn > office.clock().today) throw new Refusal('people.consent-in-future');
  return changePeople(office, { kind: 'consent-recorded', keepsPlans: true }, (db) => {
    refuseUnknownOrErased(db, personId);
    if (!findElder(db, personId)) throw new Refusal('people.not-found');
    return { familyWordId: addFamilyWord(db, personId, form) };
  });
}

export function removeFamilyWord(
  office: Office,
  { personId, familyWordId }: CheckedInput<'people.removeFamilyWord'>,
): void {
  changePeople(office, { kind: 'consent-withdrawn', keepsPlans: true }, (db) => {
    if (!removeInStore(db, personId, familyWordId)) throw new Refusal('people.not-found');
  });
}
