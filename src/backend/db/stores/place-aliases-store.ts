import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { PlaceLevel } from '../../../shared/domain/place.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** A name that a place has or had elsewhere: an old village, an old group number with its village. */
export interface PlaceAlias {
  readonly placeId: PlaceId;
  readonly level: PlaceLevel;
  readonly alias: string;
}

/** Every alias of the living places, by place and alias. */
export function listPlaceAliases(db: ReadableDb): PlaceAlias[] {
  return db.all<PlaceAlias>(
    `SELECT place_id AS placeId, level, alias FROM place_alias JOIN place ON place.id = place_id
     WHERE merged_into_id IS NULL ORDER BY place_id, alias`,
  );
}

export function listAliasesOf(db: ReadableDb, placeId: PlaceId): string[] {
  return db
    .all<{ alias: string }>('SELECT alias FROM place_alias WHERE place_id = ? ORDER BY rowid', placeId)
    .map((line) => line.alias);
}

/** An alias that the place has already stays as it is. */
export function addPlaceAlias(db: WritableDb, placeId: PlaceId, alias: string): void {
  db.run('INSERT INTO place_alias (place_id, alias) VALUES (?, ?) ON CONFLICT DO NOTHING', placeId, alias);
}

/** Brings the aliases to exactly these; what stays is not touched. */
export function replacePlaceAliases(db: WritableDb, placeId: PlaceId, aliases: readonly string[]): void {
  for (const before of listAliasesOf(db, placeId)) {
    if (!aliases.includes(before)) removeAlias(db, placeId, before);
  }
  for (const alias of aliases) addPlaceAlias(db, placeId, alias);
}

/** Hands the aliases of one place over to another. */
export function movePlaceAliases(db: WritableDb, fromId: PlaceId, intoId: PlaceId): void {
  for (const alias of listAliasesOf(db, fromId)) {
    removeAlias(db, fromId, alias);
    addPlaceAlias(db, intoId, alias);
  }
}

function removeAlias(db: WritableDb, placeId: PlaceId, alias: string): void {
  db.run('DELETE FROM place_alias WHERE place_id = ? AND alias = ?', placeId, alias);
}
