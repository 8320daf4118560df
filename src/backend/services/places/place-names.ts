import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Place, PlaceLevel } from '../../../shared/domain/place.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findVillageOf, listPlaces, listPlacesBelow } from '../../db/stores/places-store.ts';
import { readVillageGroup } from '../../importers/cells/village-group.ts';

/** What may lie below what; null = below nothing. */
const PARENT_LEVELS: Readonly<Record<PlaceLevel, readonly (PlaceLevel | null)[]>> = {
  county: [null],
  township: ['county', null],
  village: ['township', null],
  village_group: ['village'],
  hamlet: ['village', 'village_group'],
};

export function checkLevel(level: PlaceLevel, parent: Place | null): void {
  if (!PARENT_LEVELS[level].includes(parent?.level ?? null)) throw new Refusal('places.wrong-level');
}

/** The number in 第三组, 三组, 3组 or 三社; null where the name is a word of its own. */
export function groupNumberOf(name: string): number | null {
  return readVillageGroup(name).groupNo;
}

/**
 * Refused where another place goes by this name: siblings of one level; hamlets and groups in their whole village,
 * since the registers name them with the village alone. Groups are told apart by their numbers.
 */
export function checkNameFree(
  db: ReadableDb,
  wanted: { level: PlaceLevel; parentId: PlaceId | null; name: string; groupNo: number | null },
  own: PlaceId | null,
): void {
  const { level, parentId, name, groupNo } = wanted;
  const villageId = parentId === null ? undefined : findVillageOf(db, parentId);
  const near =
    villageId === undefined
      ? listPlaces(db).filter((place) => place.parentId === parentId)
      : listPlacesBelow(db, villageId);
  const taken = near.some(
    (place) =>
      place.level === level &&
      place.id !== own &&
      (place.name === name || (groupNo !== null && place.groupNo === groupNo)),
  );
  if (taken) throw new Refusal('places.name-taken');
}
