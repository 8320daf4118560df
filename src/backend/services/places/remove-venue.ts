import type { VenueId } from '../../../shared/domain/village-places.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { hasVenue, removeVenue as removeFromStore } from '../../db/stores/venues-store.ts';
import type { Office } from '../office.ts';
import { changePlaces } from './change-places.ts';

export function removeVenue(office: Office, venueId: VenueId): void {
  changePlaces(office, 'venue-changed', { did: 'removed' }, (db) => {
    if (!hasVenue(db, venueId)) throw new Refusal('places.not-found');
    removeFromStore(db, venueId);
  });
}
