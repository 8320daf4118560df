import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { VenueId } from '../../../shared/domain/village-places.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listStationDays as listStored, saveStationDay } from '../../db/stores/station-days-store.ts';
import { hasVenue } from '../../db/stores/venues-store.ts';
import type { Office } from '../office.ts';
import { changePlaces } from './change-places.ts';

export function listStationDays(
  db: ReadableDb,
  venueId: VenueId,
  span: { readonly from: CalendarDate; readonly to: CalendarDate },
): Output<'places.stationDays'> {
  if (!hasVenue(db, venueId)) throw new Refusal('places.not-found');
  return listStored(db, venueId, span);
}

/** F098: how many came to a station, half-day by half-day; one change, however many days were filled in. */
export function saveStationDays(
  office: Office,
  { venueId, halfDays }: CheckedInput<'places.saveStationDays'>,
): void {
  const { today } = office.clock();
  changePlaces(office, 'station-days-changed', { halfDays: halfDays.length }, (db) => {
    if (!hasVenue(db, venueId)) throw new Refusal('places.not-found');
    if (halfDays.some(({ date }) => date > today)) throw new Refusal('places.day-to-come');
    for (const halfDay of halfDays) saveStationDay(db, venueId, halfDay);
  });
}
