import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Place, PlaceLevel } from '../../../shared/domain/place.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listAliasesOf } from '../../db/stores/place-aliases-store.ts';
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
  const taken = listPlacesNear(db, parentId).some(
    (place) =>
      place.level === level &&
      place.id !== own &&
      (place.name === name || (groupNo !== null && place.groupNo === groupNo)),
  );
  if (taken) throw new Refusal('places.name-taken');
}

/** Among which places a name has to be the only one: of the whole village, or the siblings above villages. */
function listPlacesNear(db: ReadableDb, parentId: PlaceId | null): Place[] {
  const villageId = parentId === null ? undefined : findVillageOf(db, parentId);
  return villageId === undefined
    ? listPlaces(db).filter((place) => place.parentId === parentId)
    : listPlacesBelow(db, villageId);
}

/** Refused where another place of the level is called so, or has the alias: a list could not tell whom it means. */
export function checkAliasesFree(db: ReadableDb, place: Place, aliases: readonly string[]): void {
  const own = new Set(listAliasesOf(db, place.id));
  const wanted = aliases.filter((alias) => !own.has(alias));
  if (wanted.length === 0) return;
  const others = listPlacesNear(db, place.parentId).filter(
    ({ id, level }) => level === place.level && id !== place.id,
  );
  const taken = new Set(others.flatMap(({ id, name }) => [name, ...listAliasesOf(db, id)]));
  if (wanted.some((alias) => taken.has(alias))) throw new Refusal('places.name-taken');
}
