import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listPlaces } from '../../db/stores/places-store.ts';

/** The place below which to count; the township and the county mean everybody. */
export function placeToNarrow(db: ReadableDb, placeId: PlaceId | null): PlaceId | null {
  const level = listPlaces(db).find((place) => place.id === placeId)?.level;
  return level === 'township' || level === 'county' ? null : placeId;
}
