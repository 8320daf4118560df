import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Place } from '../../../shared/domain/place.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listSharedHouseholdNumbers } from '../../db/stores/households-store.ts';
import { countMoved, listPlacesBelow, type StoredPlace } from '../../db/stores/places-store.ts';
import { formerGroupName, formerHamletName, withVillageInFront } from '../../importers/former-names.ts';
import { villageGroupName } from '../../importers/village-group-name.ts';
import { knownVillage } from './known-place.ts';

const MOST_GROUPS = 60;

/** A group or hamlet as it will stand in the other village, and the name by which old lists know it. */
export interface MovedPlace {
  readonly before: Place;
  readonly after: Place;
  readonly alias: string;
}

export interface MergePlan {
  readonly from: StoredPlace;
  readonly into: StoredPlace;
  readonly groups: readonly MovedPlace[];
  readonly hamlets: readonly MovedPlace[];
  readonly sameHouseholdNumbers: readonly string[];
  readonly counts: ReturnType<typeof countMoved>;
}

/**
 * What becomes of a village inside another. Nothing is mixed: a group whose number the other village uses gets a
 * number of its own there, above all others; a hamlet whose name the other village uses gets the old village's
 * name in front. Each keeps its old name as an alias, so that old lists still find it.
 */
export function planMerge(db: ReadableDb, fromId: PlaceId, intoId: PlaceId): MergePlan {
  if (fromId === intoId) throw new Refusal('places.merge-with-itself');
  const from = knownVillage(db, fromId);
  const into = knownVillage(db, intoId);
  const moving = listPlacesBelow(db, fromId);
  const there = listPlacesBelow(db, intoId);
  return {
    from,
    into,
    groups: moveGroups(from, into, moving, there),
    hamlets: moveHamlets(from, into, moving, there),
    sameHouseholdNumbers: listSharedHouseholdNumbers(db, fromId, intoId),
    counts: countMoved(db, fromId),
  };
}

function moveGroups(from: Place, into: Place, moving: readonly Place[], there: readonly Place[]) {
  const used = new Set(there.flatMap((place) => place.groupNo ?? []));
  const groups = moving.filter((place) => place.level === 'village_group');
  const all = new Set([...used, ...groups.flatMap((group) => group.groupNo ?? [])]);
  const next = (): number => {
    const above = Math.max(...all) + 1;
    const free = above <= MOST_GROUPS ? above : firstFree(all);
    if (free === null) throw new Refusal('places.too-many-groups');
    all.add(free);
    return free;
  };
  return groups.map((before): MovedPlace => {
    const oldNo = before.groupNo ?? 0;
    const isTaken = used.has(oldNo) || there.some((place) => place.name === before.name);
    const groupNo = isTaken ? next() : oldNo;
    return {
      before,
      after: {
        ...before,
        parentId: into.id,
        groupNo,
        name: isTaken ? villageGroupName(groupNo) : before.name,
      },
      alias: formerGroupName(from.name, oldNo),
    };
  });
}

function firstFree(used: ReadonlySet<number>): number | null {
  for (let number = 1; number <= MOST_GROUPS; number += 1) if (!used.has(number)) return number;
  return null;
}

function moveHamlets(from: Place, into: Place, moving: readonly Place[], there: readonly Place[]) {
  const names = new Set(there.filter((place) => place.level === 'hamlet').map((place) => place.name));
  return moving
    .filter((place) => place.level === 'hamlet')
    .map((before): MovedPlace => {
      const name = names.has(before.name) ? withVillageInFront(from.name, before.name) : before.name;
      names.add(name);
      return {
        before,
        after: { ...before, parentId: before.parentId === from.id ? into.id : before.parentId, name },
        alias: formerHamletName(from.name, before.name),
      };
    });
}
