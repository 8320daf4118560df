import type { HouseholdId, PlaceId } from '../../../shared/domain/ids.ts';
import type { RulesInForce } from '../../../shared/domain/office-rules.ts';
import type { Place } from '../../../shared/domain/place.ts';
import {
  formerGroupName,
  formerHamletName,
  formerVillageName,
  withoutFormer,
  withVillageInFront,
} from '../../importers/former-names.ts';
import { villageGroupName } from '../../importers/village-group-name.ts';
import type { WritableDb } from '../../db/connection.ts';
import { addHousehold, listHouseholds } from '../../db/stores/households-store.ts';
import { openOfficeRules } from '../../db/stores/office-rules-store.ts';
import { addPlaceAlias, listPlaceAliases } from '../../db/stores/place-aliases-store.ts';
import { addPlace, listPlaces } from '../../db/stores/places-store.ts';

/**
 * Finds places by the names of the registers, and adds those that are new. A list that still names a merged village leads
 * to the village that it became part of. There its groups, hamlets and households may have got other numbers and names:
 * whoever asks for them hands on the village as the row writes it (`writtenVillage`).
 */
export interface PlaceBook {
  readonly village: (name: string, townshipName: string | null) => PlaceId;
  readonly findVillage: (name: string) => PlaceId | undefined;
  readonly group: (villageId: PlaceId, groupNo: number, writtenVillage?: string) => PlaceId;
  /** A hamlet's name is told apart by its village, whichever group the row names. */
  readonly hamlet: (
    villageId: PlaceId,
    groupId: PlaceId | null,
    name: string,
    writtenVillage?: string,
  ) => PlaceId;
  readonly findHamlet: (villageId: PlaceId, name: string, writtenVillage?: string) => PlaceId | undefined;
  readonly hasHamlets: (villageId: PlaceId) => boolean;
  /** As they are called today. */
  readonly villageNames: () => readonly string[];
  readonly household: (
    villageId: PlaceId,
    householdNo: string,
    hamletId: PlaceId | null,
    writtenVillage?: string,
  ) => HouseholdId;
  readonly nameOf: (id: PlaceId | null) => string;
  readonly groupNoOf: (id: PlaceId | null) => number | null;
  readonly householdNoOf: (id: HouseholdId | null) => string | null;
  /** What the office assumes of helpers of a village where their row says nothing. */
  readonly rulesOf: (villageId: PlaceId) => RulesInForce;
}

export function openPlaceBook(db: WritableDb): PlaceBook {
  const placeById = new Map<PlaceId, Place>();
  const idByKey = new Map<string, PlaceId>();
  const idByAlias = new Map<string, PlaceId>();
  const highestGroupNo = new Map<PlaceId, number>();
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
    if (place.groupNo !== null && villageId !== null)
      highestGroupNo.set(villageId, Math.max(place.groupNo, highestGroupNo.get(villageId) ?? 0));
    return place.id;
  };
  const rememberAlias = (placeId: PlaceId, alias: string): void => {
    const place = placeById.get(placeId);
    if (!place) return;
    const known = key(place.level, place.level === 'village' ? null : villageOf(place), alias);
    if (!idByAlias.has(known)) idByAlias.set(known, placeId);
  };
  for (const place of listPlaces(db)) remember(place);
  for (const { placeId, alias } of listPlaceAliases(db)) rememberAlias(placeId, alias);
  const add = (place: Omit<Place, 'id'>): PlaceId => remember({ ...place, id: addPlace(db, place) });

  /** One office keeps one township: a village without a named township belongs to the one there is. */
  const township = (name: string | null): PlaceId | null => {
    const there = [...placeById.values()].find((place) => place.level === 'township');
    if (there) return there.id;
    return name === null ? null : add({ level: 'township', parentId: null, name, groupNo: null });
  };

  const findVillage = (name: string): PlaceId | undefined =>
    idByKey.get(key('village', null, name)) ?? idByAlias.get(key('village', null, name));
  /** The name of the merged village that the row means, without 原; null where it names the village as it is today. */
  const formerVillage = (villageId: PlaceId, written: string | undefined): string | null => {
    const isToday = written === undefined || idByKey.get(key('village', null, written)) === villageId;
    const plain = isToday ? null : withoutFormer(written);
    // Other second names of a village that was never merged lead to its own groups.
    const wasMerged = plain !== null && idByAlias.has(key('village', null, formerVillageName(plain)));
    return wasMerged ? plain : null;
  };
  const findHamlet = (villageId: PlaceId, name: string, written?: string): PlaceId | undefined => {
    const former = formerVillage(villageId, written);
    const byFormer =
      former === null ? undefined : idByAlias.get(key('hamlet', villageId, formerHamletName(former, name)));
    return (
      byFormer ?? idByKey.get(key('hamlet', villageId, name)) ?? idByAlias.get(key('hamlet', villageId, name))
    );
  };

  return {
    findVillage,
    village: (name, townshipName) =>
      findVillage(name) ?? add({ level: 'village', parentId: township(townshipName), name, groupNo: null }),
    group: (villageId, groupNo, written) => {
      const former = formerVillage(villageId, written);
      if (former === null) {
        return (
          idByKey.get(key('village_group', villageId, String(groupNo))) ??
          add({ level: 'village_group', parentId: villageId, name: villageGroupName(groupNo), groupNo })
        );
      }
      const alias = formerGroupName(former, groupNo);
      const known = idByAlias.get(key('village_group', villageId, alias));
      if (known !== undefined) return known;
      // A group of the old village that nobody had on a list yet: it must not fall together with the other's.
      const isTaken = idByKey.has(key('village_group', villageId, String(groupNo)));
      const free = isTaken ? (highestGroupNo.get(villageId) ?? 0) + 1 : groupNo;
      const added = add({
        level: 'village_group',
        parentId: villageId,
        name: villageGroupName(free),
        groupNo: free,
      });
      addPlaceAlias(db, added, alias);
      rememberAlias(added, alias);
      return added;
    },
    findHamlet,
    hamlet: (villageId, groupId, name, written) =>
      findHamlet(villageId, name, written) ??
      add({ level: 'hamlet', parentId: groupId ?? villageId, name, groupNo: null }),
    hasHamlets: (villageId) => villagesWithHamlets.has(villageId),
    villageNames: () =>
      [...placeById.values()].filter(({ level }) => level === 'village').map(({ name }) => name),
    household: (villageId, householdNo, hamletId, written) => {
      const former = formerVillage(villageId, written);
      const renamed =
        former === null
          ? undefined
          : householdByKey.get(key(villageId, withVillageInFront(former, householdNo)));
      const known = renamed ?? householdByKey.get(key(villageId, householdNo));
      if (known !== undefined) return known;
      const added = addHousehold(db, { villageId, householdNo, hamletId });
      householdByKey.set(key(villageId, householdNo), added);
      householdNoById.set(added, householdNo);
      return added;
    },
    groupNoOf: (id) => (id === null ? null : (placeById.get(id)?.groupNo ?? null)),
    householdNoOf: (id) => (id === null ? null : (householdNoById.get(id) ?? null)),
    nameOf: (id) => (id === null ? '' : (placeById.get(id)?.name ?? '')),
    rulesOf: openOfficeRules(db),
  };
}

function key(...parts: readonly (string | number | null)[]): string {
  return parts.join('\n');
}
