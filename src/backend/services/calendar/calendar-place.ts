import type { PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findPlace, type StoredPlace } from '../../db/stores/places-store.ts';

/** The township or a living village: what markets and periods are set for. */
export function calendarPlace(db: ReadableDb, id: PlaceId): StoredPlace {
  const place = knownPlace(db, id);
  if (place.level !== 'township' && place.level !== 'village') throw new Refusal('places.wrong-level');
  return place;
}

export function knownHamlet(db: ReadableDb, id: PlaceId): StoredPlace {
  const place = knownPlace(db, id);
  if (place.level !== 'hamlet') throw new Refusal('places.wrong-level');
  return place;
}

function knownPlace(db: ReadableDb, id: PlaceId): StoredPlace {
  const place = findPlace(db, id);
  if (place?.mergedIntoId !== null) throw new Refusal('places.not-found');
  return place;
}
