import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { VillageContact } from '../../../shared/domain/village-places.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findPlace } from '../../db/stores/places-store.ts';
import { listVenues } from '../../db/stores/venues-store.ts';
import { listVillageContacts } from '../../db/stores/village-contacts-store.ts';
import type { PaperHelpLine } from '../../printing/paper-facts.ts';

/** Whom the paper of a village names for everybody; null where the village has entered nobody. */
export interface VillageHelpLines {
  readonly doctor: PaperHelpLine | null;
  readonly cadre: PaperHelpLine | null;
  readonly station: PaperHelpLine | null;
  readonly leave: PaperHelpLine | null;
}

/**
 * The first of each kind that the village entered, one with a number before one without. A station that is entered as
 * a venue alone is called by the venue's number; the paper of a merged village follows the village of today.
 */
export function villageHelpLines(db: ReadableDb, villageId: PlaceId): VillageHelpLines {
  const livingId = findPlace(db, villageId)?.mergedIntoId ?? villageId;
  const contacts = listVillageContacts(db, livingId);
  const first = (kind: VillageContact['kind']): PaperHelpLine | null => {
    const ofKind = contacts.filter((contact) => contact.kind === kind);
    const found = ofKind.find((contact) => contact.phone !== '') ?? ofKind[0];
    return found ? { name: found.name, phone: found.phone === '' ? null : found.phone } : null;
  };
  const station = listVenues(db, livingId).find(
    (venue) => venue.kind === 'service_station' && venue.phone !== '',
  );
  return {
    doctor: first('village_doctor'),
    cadre: first('cadre'),
    station: first('station') ?? (station ? { name: station.localName, phone: station.phone } : null),
    leave: first('leave'),
  };
}
