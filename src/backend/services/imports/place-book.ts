import type { HouseholdId, PlaceId } from '../../../shared/domain/ids.ts';
import type { Place } from '../../../shared/domain/place.ts';
import { villageGroupName } from '../../importers/village-group-name.ts';
import type { WritableDb } from '../../db/connection.ts';
import { addHousehold, listHouseholds } from '../../db/stores/households-store.ts';
import { addPlace, listPlaces } from '../../db/stores/places-store.ts';

/** Finds places by the names of the registers, and adds those that are new. */
export interface PlaceBook {
  readonly village: (name: string, townshipName: string | null) => PlaceId;
  readonly findVillage: (name: string) => PlaceId | undefined;
  readonly group: (villageId: PlaceId, groupNo: number) => PlaceId;
  /** A hamlet's name is told apart by its village, whichever group the row names. */
  readonly hamlet: (villageId: PlaceId, groupId: PlaceId | null, name: string) => PlaceId;
  readonly findHamlet: (villageId: PlaceId, name: string) => PlaceId | undefined;
  readonly hasHamlets: (villageId: PlaceId) => boolean;
  readonly household: (villageId: PlaceId, householdNo: string, hamletId: PlaceId | null) => HouseholdId;
  readonly nameOf: (id: PlaceId | null) => string;
  readonly groupNoOf: (id: PlaceId | null) => number | null;
  readonly householdNoOf: (id: HouseholdId | null) => string | null;
}

export function openPlaceBook(db: WritableDb): PlaceBook {
  const placeById = new Map<PlaceId, Place>();
  const idByKey = new Map<string, PlaceId>();
  const villagesWithHamlets = new Set<PlaceId>();
  const households = listHouseholds(db);
  const householdByKey = new Map(
    households.map((household) => [key(household.villageId, household.householdNo), household.id]),
  );
  const householdNoById = new Map(households.map((household) => [household.id, household.householdNo]));

  const villageOf = (place: Place): PlaceId | null => {
    for (
      let at: Place | undefined = place;
      at;
      at = at.parentId === null ? undefined : placeById.get(at.parentId)
    ) {
      if (at.level === 'village') return at.id;
    }
    return null;
  };
  const remember = (place: Place): PlaceId => {
    placeById.set(place.id, place);
    const villageId = villageOf(place);
    const name = place.level === 'village_group' ? String(place.groupNo) : place.name;
    const known = key(place.level, place.level === 'village' ? null : villageId, name);
    if (!idByKey.has(known)) idByKey.set(known, place.id);
    if (place.level === 'hamlet' && villageId !== null) villagesWithHamlets.add(villageId);
    return place.id;
  };
  for (const place of listPlaces(db)) remember(place);
  const add = (place: Omit<Place, 'id'>): PlaceId => remember({ ...place, id: addPlace(db, place) });

  /** One office keeps one township: a village without a named township belongs to the one there is. */
  const township = (name: string | null): PlaceId | null => {
    const there = [...placeById.values()].find((place) => place.level === 'township');
    if (there) return there.id;
    return name === null ? null : add({ level: 'township', parentId: null, name, groupNo: null });
  };

  return {
    findVillage: (name) => idByKey.get(key('village', null, name)),
    village: (name, townshipName) =>
      idByKey.get(key('village', null, name)) ??
      add({ level: 'village', parentId: township(townshipName), name, groupNo: null }),
    group: (villageId, groupNo) =>
      idByKey.get(key('village_group', villageId, String(groupNo))) ??
      add({ level: 'village_group', parentId: villageId, name: villageGroupName(groupNo), groupNo }),
    findHamlet: (villageId, name) => idByKey.get(key('hamlet', villageId, name)),
    hamlet: (villageId, groupId, name) =>
      idByKey.get(key('hamlet', villageId, name)) ??
      add({ level: 'hamlet', parentId: groupId ?? villageId, name, groupNo: null }),
    hasHamlets: (villageId) => villagesWithHamlets.has(villageId),
    household: (villageId, householdNo, hamletId) => {
      const known = householdByKey.get(key(villageId, householdNo));
      if (known !== undefined) return known;
      const added = addHousehold(db, { villageId, householdNo, hamletId });
      householdByKey.set(key(villageId, householdNo), added);
      householdNoById.set(added, householdNo);
      return added;
    },
    groupNoOf: (id) => (id === null ? null : (placeById.get(id)?.groupNo ?? null)),
    householdNoOf: (id) => (id === null ? null : (householdNoById.get(id) ?? null)),
    nameOf: (id) => (id === null ? '' : (placeById.get(id)?.name ?? '')),
  };
}

function key(...parts: readonly (string | number | null)[]): string {
  return parts.join('\n');
}
