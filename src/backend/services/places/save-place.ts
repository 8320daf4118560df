import type { CheckedInput } from '../../../shared/contract/contract.ts';
import { replacePlaceAliases } from '../../db/stores/place-aliases-store.ts';
import { savePlace as saveInStore } from '../../db/stores/places-store.ts';
import { replaceVillageContacts } from '../../db/stores/village-contacts-store.ts';
import type { Office } from '../office.ts';
import { changePlaces } from './change-places.ts';
import { knownPlace } from './known-place.ts';
import { checkAliasesFree, checkNameFree, groupNumberOf } from './place-names.ts';

/**
 * Writes the form of a place. A group may be called as the village says (三社); where its name tells a number, that
 * is its number.
 */
export function savePlace(office: Office, { placeId, form }: CheckedInput<'places.save'>): void {
  changePlaces(office, 'place-changed', { place: form.name, did: 'changed' }, (db) => {
    const before = knownPlace(db, placeId);
    const groupNo = before.groupNo === null ? null : (groupNumberOf(form.name) ?? before.groupNo);
    if (form.name !== before.name || groupNo !== before.groupNo) {
      checkNameFree(db, { ...before, name: form.name, groupNo }, placeId);
    }
    checkAliasesFree(db, before, form.aliases);
    saveInStore(db, placeId, { ...form, groupNo });
    replacePlaceAliases(db, placeId, [...new Set(form.aliases)]);
    replaceVillageContacts(db, placeId, form.contacts);
  });
}
