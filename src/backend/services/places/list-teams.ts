import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Team } from '../../../shared/domain/village-places.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listTeams as listStored } from '../../db/stores/teams-store.ts';
import { knownPlace } from './known-place.ts';

/** The teams of a place and of what lies below it, with their members; null = of the whole office. */
export function listTeams(db: ReadableDb, placeId: PlaceId | null): Team[] {
  if (placeId !== null) knownPlace(db, placeId);
  return listStored(db, placeId);
}
