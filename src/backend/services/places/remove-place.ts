import type { PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { saveOfficeRule, storedRuleNames } from '../../db/stores/office-rules-store.ts';
import { replacePlaceAliases } from '../../db/stores/place-aliases-store.ts';
import { countUsesOfPlace, findPlace, removePlace as removeFromStore } from '../../db/stores/places-store.ts';
import { replaceVillageContacts } from '../../db/stores/village-contacts-store.ts';
import type { Office } from '../office.ts';
import { changePlaces } from './change-places.ts';
import { knownPlace } from './known-place.ts';

/** Takes out a place on which nothing rests: no people, households, venues, minutes, rosters or places below it. */
export function removePlace(office: Office, placeId: PlaceId): void {
  const place = findPlace(office.db, placeId)?.name ?? '';
  changePlaces(office, 'place-changed', { place, did: 'removed' }, (db) => {
    knownPlace(db, placeId);
    const count = countUsesOfPlace(db, placeId);
    if (count > 0) throw new Refusal('places.still-used', { count });
    // Rows that hang on the place go first, each by itself: so an undo finds the place before them.
    replacePlaceAliases(db, placeId, []);
    replaceVillageContacts(db, placeId, []);
    for (const rule of storedRuleNames(db, placeId)) saveOfficeRule(db, placeId, rule, null);
    removeFromStore(db, placeId);
  });
}
