import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Place, PlaceLevel } from '../../../shared/domain/place.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

interface PlaceLine {
  id: number;
  level: PlaceLevel;
  parent_id: number | null;
  name: string;
  group_no: number | null;
}

/** Every place, parents before their children, then by id. */
export function listPlaces(db: ReadableDb): Place[] {
  return db
    .all<PlaceLine>(
      `SELECT id, level, parent_id, name, group_no FROM place
       ORDER BY CASE level WHEN 'county' THEN 0 WHEN 'township' THEN 1 WHEN 'village' THEN 2
                           WHEN 'village_group' THEN 3 ELSE 4 END, group_no, id`,
    )
    .map(toPlace);
}

export function listVillages(db: ReadableDb): Place[] {
  return listPlaces(db).filter((place) => place.level === 'village');
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

function toPlace(line: PlaceLine): Place {
  return {
    id: line.id as PlaceId,
    level: line.level,
    parentId: line.parent_id as PlaceId | null,
    name: line.name,
    groupNo: line.group_no,
  };
}
