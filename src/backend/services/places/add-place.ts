import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addPlace as addToStore, findTownshipId } from '../../db/stores/places-store.ts';
import { villageGroupName } from '../../importers/village-group-name.ts';
import type { Office } from '../office.ts';
import { changePlaces } from './change-places.ts';
import { knownPlace } from './known-place.ts';
import { checkLevel, checkNameFree, groupNumberOf } from './place-names.ts';

/** Adds a place below another. A village without a named parent belongs to the township that there is. */
export function addPlace(office: Office, input: CheckedInput<'places.add'>): Output<'places.add'> {
  const { level, name } = input;
  return changePlaces(office, 'place-changed', { place: name, did: 'added' }, (db) => {
    const parentId = input.parentId ?? (level === 'village' ? (findTownshipId(db) ?? null) : null);
    checkLevel(level, parentId === null ? null : knownPlace(db, parentId));
    const groupNo = level === 'village_group' ? (input.groupNo ?? groupNumberOf(name)) : null;
    // A group that has a name and no number could not be found again by any register.
    if (level === 'village_group' && groupNo === null) throw new Refusal('places.wrong-level');
    const place = { level, parentId, name: groupNo === null ? name : villageGroupName(groupNo), groupNo };
    checkNameFree(db, place, null);
    return { placeId: addToStore(db, place) };
  });
}
