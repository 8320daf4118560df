import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { VenueForm } from '../../../shared/domain/village-places.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findVillageOf } from '../../db/stores/places-store.ts';
import { hasVenue, saveVenue as saveInStore } from '../../db/stores/venues-store.ts';
import type { Office } from '../office.ts';
import { changePlaces } from './change-places.ts';
import { checkHamletOf, knownPerson, knownPlace } from './known-place.ts';

/** Adds or changes a venue. A mutual-aid point is somebody's own house: it needs the host and the host's consent. */
export function saveVenue(
  office: Office,
  { venueId, form }: CheckedInput<'places.saveVenue'>,
): Output<'places.saveVenue'> {
  const about = { venue: form.localName, did: venueId === null ? 'added' : 'changed' };
  return changePlaces(office, 'venue-changed', about, (db) => {
    if (venueId !== null && !hasVenue(db, venueId)) throw new Refusal('places.not-found');
    checkVenue(db, form);
    return { venueId: saveInStore(db, venueId, form) };
  });
}

function checkVenue(db: ReadableDb, form: VenueForm): void {
  knownPlace(db, form.placeId);
  if (form.hamletId !== null) {
    const villageId = findVillageOf(db, form.placeId);
    if (villageId === undefined) throw new Refusal('places.other-village');
    checkHamletOf(db, form.hamletId, villageId);
  }
  for (const personId of [form.hostPersonId, form.liaisonPersonId]) {
    if (personId !== null) knownPerson(db, personId);
  }
  if (form.kind !== 'mutual_aid_point') return;
  if (form.hostPersonId === null) throw new Refusal('places.host-missing');
  if (!form.hostConsents) throw new Refusal('places.host-consent-missing');
}
