import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Venue } from '../../../shared/domain/village-places.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listVenues as listStored } from '../../db/stores/venues-store.ts';
import { knownPlace } from './known-place.ts';

/** The venues of a place and of what lies below it; null = of the whole office. */
export function listVenues(db: ReadableDb, placeId: PlaceId | null): Venue[] {
  if (placeId !== null) knownPlace(db, placeId);
  return listStored(db, placeId);
}
