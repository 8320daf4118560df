import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Place, PlaceLevel } from '../../../shared/domain/place.ts';
import type { PlaceForm } from '../../../shared/domain/village-places.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** A place as stored; its aliases and contacts have stores of their own. */
export interface StoredPlace extends Place {
  readonly shortName: string;
  readonly regionCode: string | null;
  readonly pilotStatus: PlaceForm['pilotStatus'];
  /** The village that this one became part of; it stays only for rosters in ink. */
  readonly mergedIntoId: PlaceId | null;
}

interface PlaceLine {
  id: number;
  level: PlaceLevel;
  parent_id: number | null;
  name: string;
  group_no: number | null;
}

interface StoredPlaceLine extends PlaceLine {
  short_name: string;
  region_code: string | null;
  pilot_status: PlaceForm['pilotStatus'];
  merged_into_id: number | null;
}

/** The ids of a place and everything below it. */
const BELOW = `WITH RECURSIVE below (id) AS (
  SELECT ?1 UNION SELECT place.id FROM place JOIN below ON place.parent_id = below.id)`;

/** Every living place, parents before their children, then by id; villages that were merged into others are left out. */
export function listPlaces(db: ReadableDb): Place[] {
  return db
    .all<PlaceLine>(
      `SELECT id, level, parent_id, name, group_no FROM place WHERE merged_into_id IS NULL
       ORDER BY CASE level WHEN 'county' THEN 0 WHEN 'township' THEN 1 WHEN 'village' THEN 2
                           WHEN 'village_group' THEN 3 ELSE 4 END, group_no, id`,
    )
    .map(toPlace);
}

export function listVillages(db: ReadableDb): Place[] {
  return listPlaces(db).filter((place) => place.level === 'village');
}

/** Villages that became part of others, by id: rosters in ink still name them. */
export function listMergedVillages(db: ReadableDb): Place[] {
  return db
    .all<PlaceLine>(
      `SELECT id, level, parent_id, name, group_no FROM place
       WHERE level = 'village' AND merged_into_id IS NOT NULL ORDER BY id`,
    )
    .map(toPlace);
}

/** A place by its id, also one that was merged into another. */
export function findPlace(db: ReadableDb, id: PlaceId): StoredPlace | undefined {
  const line = db.find<StoredPlaceLine>(
    `SELECT id, level, parent_id, name, group_no, short_name, region_code, pilot_status, merged_into_id
     FROM place WHERE id = ?`,
    id,
  );
  return (
    line && {
      ...toPlace(line),
      shortName: line.short_name,
      regionCode: line.region_code,
      pilotStatus: line.pilot_status,
      mergedIntoId: line.merged_into_id as PlaceId | null,
    }
  );
}

/** The township of this data file, if the registers know it. */
export function findTownshipId(db: ReadableDb): PlaceId | undefined {
  return db.find<{ id: PlaceId }>("SELECT id FROM place WHERE level = 'township' ORDER BY id LIMIT 1")?.id;
}

/** The village in which a place lies (a village lies in itself); undefined above the villages. */
export function findVillageOf(db: ReadableDb, id: PlaceId): PlaceId | undefined {
  return db.find<{ id: PlaceId }>(
    `WITH RECURSIVE above (id, parent_id, level) AS (
       SELECT id, parent_id, level FROM place WHERE id = ?
       UNION SELECT place.id, place.parent_id, place.level FROM place JOIN above ON place.id = above.parent_id)
     SELECT id FROM above WHERE level = 'village'`,
    id,
  )?.id;
}

/** The place itself and all places below it, in the order of {@link listPlaces}. */
export function listPlacesBelow(db: ReadableDb, id: PlaceId): Place[] {
  const ids = new Set(db.all<{ id: PlaceId }>(`${BELOW} SELECT id FROM below`, id).map((line) => line.id));
  return listPlaces(db).filter((place) => ids.has(place.id));
}

/** People who live here (or are away for a time) and households, with everything below the place. */
export function countInPlace(db: ReadableDb, id: PlaceId): { people: number; households: number } {
  const line = db.find<{ people: number; households: number }>(
    `${BELOW} SELECT
       (SELECT count(*) FROM person WHERE status IN ('active','away')
          AND (village_id IN below OR group_id IN below OR hamlet_id IN below)) AS people,
       (SELECT count(*) FROM household WHERE village_id IN below OR hamlet_id IN below
          OR id IN (SELECT household_id FROM person WHERE group_id IN below)) AS households`,
    id,
  );
  return line ?? { people: 0, households: 0 };
}

/** How many rows of any kind rest on the place; none means that it may be removed. */
export function countUsesOfPlace(db: ReadableDb, id: PlaceId): number {
  return (
    db.find<{ uses: number }>(
      `SELECT
         (SELECT count(*) FROM place WHERE parent_id = ?1 OR merged_into_id = ?1)
       + (SELECT count(*) FROM person WHERE village_id = ?1 OR group_id = ?1 OR hamlet_id = ?1)
       + (SELECT count(*) FROM household WHERE village_id = ?1 OR hamlet_id = ?1)
       + (SELECT count(*) FROM address_period WHERE hamlet_id = ?1)
       + (SELECT count(*) FROM venue WHERE place_id = ?1 OR hamlet_id = ?1)
       + (SELECT count(*) FROM team WHERE place_id = ?1)
       + (SELECT count(*) FROM meal_round WHERE village_id = ?1)
       + (SELECT count(*) FROM cook_circle WHERE village_id = ?1 OR hamlet_id = ?1)
       + (SELECT count(*) FROM walking_link WHERE from_hamlet_id = ?1 OR to_hamlet_id = ?1)
       + (SELECT count(*) FROM market_rule WHERE place_id = ?1)
       + (SELECT count(*) FROM calendar_period WHERE place_id = ?1)
       + (SELECT count(*) FROM link_closure WHERE from_hamlet_id = ?1 OR to_hamlet_id = ?1)
       + (SELECT count(*) FROM request WHERE village_id = ?1)
       + (SELECT count(*) FROM inspection WHERE village_id = ?1)
       + (SELECT count(*) FROM spot_check WHERE village_id = ?1)
       + (SELECT count(*) FROM roster WHERE village_id = ?1)
       + (SELECT count(*) FROM roster_template WHERE village_id = ?1)
       + (SELECT count(*) FROM print_job WHERE village_id = ?1)
       + (SELECT count(*) FROM paper_sheet WHERE village_id = ?1) AS uses`,
      id,
    )?.uses ?? 0
  );
}

export function townshipName(db: ReadableDb): string | null {
  return (
    db.find<{ name: string }>("SELECT name FROM place WHERE level = 'township' ORDER BY id LIMIT 1")?.name ??
    null
  );
}

export function addPlace(db: WritableDb, place: Omit<Place, 'id'>): PlaceId {
  const { newId } = db.run(
    'INSERT INTO place (level, parent_id, name, group_no) VALUES (?, ?, ?, ?)',
    place.level,
    place.parentId,
    place.name,
    place.groupNo,
  );
  return newId as PlaceId;
}

/** Writes what the form of a place says of the place itself. */
export function savePlace(
  db: WritableDb,
  id: PlaceId,
  place: Pick<StoredPlace, 'name' | 'groupNo' | 'shortName' | 'regionCode' | 'pilotStatus'>,
): void {
  db.run(
    'UPDATE place SET name = ?, group_no = ?, short_name = ?, region_code = ?, pilot_status = ? WHERE id = ?',
    place.name,
    place.groupNo,
    place.shortName,
    place.regionCode,
    place.pilotStatus,
    id,
  );
}

/** Hangs a place under another, with the name and number that it has there. */
export function movePlace(db: WritableDb, place: Omit<Place, 'level'>): void {
  db.run(
    'UPDATE place SET parent_id = ?, name = ?, group_no = ? WHERE id = ?',
    place.parentId,
    place.name,
    place.groupNo,
    place.id,
  );
}

/** Takes a place out; to be called only where nothing rests on it. */
export function removePlace(db: WritableDb, id: PlaceId): void {
  db.run('DELETE FROM place WHERE id = ?', id);
}

/** From now on a village counts as part of another, and so do those that were merged into it before. */
export function markMerged(db: WritableDb, fromId: PlaceId, intoId: PlaceId): void {
  db.run('UPDATE place SET merged_into_id = ?2 WHERE id = ?1 OR merged_into_id = ?1', fromId, intoId);
}

/** Moves the people, teams, venues, rounds, requests and calendar of one village into another; groups and hamlets keep their own ids. */
export function moveEverybody(db: WritableDb, fromId: PlaceId, intoId: PlaceId): void {
  db.run('UPDATE person SET village_id = ?2 WHERE village_id = ?1', fromId, intoId);
  db.run('UPDATE venue SET place_id = ?2 WHERE place_id = ?1', fromId, intoId);
  db.run('UPDATE team SET place_id = ?2 WHERE place_id = ?1', fromId, intoId);
  db.run('UPDATE meal_round SET village_id = ?2 WHERE village_id = ?1', fromId, intoId);
  db.run('UPDATE cook_circle SET village_id = ?2 WHERE village_id = ?1', fromId, intoId);
  db.run('UPDATE request SET village_id = ?2 WHERE village_id = ?1', fromId, intoId);
  db.run('UPDATE inspection SET village_id = ?2 WHERE village_id = ?1', fromId, intoId);
  db.run('UPDATE spot_check SET village_id = ?2 WHERE village_id = ?1', fromId, intoId);
  db.run('UPDATE market_rule SET place_id = ?2 WHERE place_id = ?1', fromId, intoId);
  db.run('UPDATE calendar_period SET place_id = ?2 WHERE place_id = ?1', fromId, intoId);
}

/** What {@link moveEverybody} would move. */
export function countMoved(
  db: ReadableDb,
  fromId: PlaceId,
): { people: number; households: number; venues: number; teams: number } {
  const line = db.find<{ people: number; households: number; venues: number; teams: number }>(
    `${BELOW} SELECT (SELECT count(*) FROM person WHERE village_id = ?1) AS people,
       (SELECT count(*) FROM household WHERE village_id = ?1) AS households,
       (SELECT count(*) FROM venue WHERE place_id IN below) AS venues,
       (SELECT count(*) FROM team WHERE place_id IN below) AS teams`,
    fromId,
  );
  return line ?? { people: 0, households: 0, venues: 0, teams: 0 };
}

function toPlace(line: PlaceLine): Place {
  return {
    id: line.id as PlaceId,
    level: line.level,
    parentId: line.parent_id as PlaceId | null,
    name: line.name,
    groupNo: line.group_no,
  };
}
