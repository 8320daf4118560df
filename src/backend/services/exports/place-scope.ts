import type { PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import type { RegisterPerson } from '../../db/stores/register-lists-store.ts';
import { findPlaceLevel } from '../../db/stores/register-places-store.ts';

/** Whom a place means; null means everybody. */
export function placeScope(
  db: ReadableDb,
  placeId: PlaceId | null,
): (person: Pick<RegisterPerson, 'villageId' | 'groupId' | 'hamletId'>) => boolean {
  if (placeId === null) return () => true;
  const place = findPlaceLevel(db, placeId);
  if (!place) throw new Refusal('places.not-found');
  switch (place.level) {
    case 'county':
    case 'township':
      return () => true;
    case 'village':
      return (person) => person.villageId === placeId;
    case 'village_group':
      return (person) => person.groupId === placeId;
    case 'hamlet':
      return (person) => person.hamletId === placeId;
  }
}
