import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { PlaceDetail } from '../../../shared/domain/village-places.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listAliasesOf } from '../../db/stores/place-aliases-store.ts';
import { countInPlace } from '../../db/stores/places-store.ts';
import { listVillageContacts } from '../../db/stores/village-contacts-store.ts';
import { knownPlace } from './known-place.ts';

/** Everything that is kept of a place, with its people and households counted. */
export function getPlace(db: ReadableDb, id: PlaceId): PlaceDetail {
  const place = knownPlace(db, id);
  return {
    id,
    level: place.level,
    parentId: place.parentId,
    name: place.name,
    groupNo: place.groupNo,
    shortName: place.shortName,
    regionCode: place.regionCode,
    pilotStatus: place.pilotStatus,
    aliases: listAliasesOf(db, id),
    contacts: listVillageContacts(db, id),
    ...countInPlace(db, id),
  };
}
