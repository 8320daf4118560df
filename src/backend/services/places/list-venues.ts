import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Venue } from '../../../shared/domain/village-places.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listVenues as listStored } from '../../db/stores/venues-store.ts';
import { knownPlace } from './known-place.ts';
import { venueCatchments } from './venue-catchments.ts';

/** The venues of a place and of what lies below it, points with whom they serve; null = of the whole office. */
export function listVenues(db: ReadableDb, placeId: PlaceId | null): Venue[] {
  if (placeId !== null) knownPlace(db, placeId);
  const catchments = venueCatchments(db);
  return listStored(db, placeId).map((venue) => ({ ...venue, catchment: catchments.get(venue.id) ?? null }));
}
