import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { Visit } from '../../../shared/domain/roster.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listNeedParts } from '../../db/stores/elders-store.ts';
import { findHousehold } from '../../db/stores/households-store.ts';
import { findPerson, type Person } from '../../db/stores/people-store.ts';
import { listPlaces } from '../../db/stores/places-store.ts';
import { listResidencesOn } from '../../db/stores/residences-store.ts';
import { listVenues } from '../../db/stores/venues-store.ts';
import type { StoredVisit } from '../../db/stores/visits-store.ts';

/** Names as the registers have them today. */
export interface WeekNames {
  readonly person: (id: PersonId) => string;
  /** The elder; for a round its name, for a duty the station, for farm work the household's head and the work. */
  readonly title: (visit: Pick<StoredVisit, 'elderId' | 'householdId' | 'venueId' | 'title'>) => string;
  readonly hamletOf: (visit: Pick<StoredVisit, 'elderId' | 'householdId' | 'venueId'>) => string | null;
  readonly homeOf: (id: PersonId) => string | null;
}

export function openWeekNames(db: ReadableDb, weekStart: CalendarDate): WeekNames {
  // A week names a hundred people of thousands.
  const personById = new Map<PersonId, Person | undefined>();
  const known = (id: PersonId): Person | undefined => {
    if (!personById.has(id)) personById.set(id, findPerson(db, id));
    return personById.get(id);
  };
  const placeNames = new Map(listPlaces(db).map((place) => [place.id, place.name]));
  const residences = listResidencesOn(db, weekStart);
  const venues = new Map(listVenues(db, null).map((venue) => [venue.id, venue]));
  const placeName = (id: PlaceId | null | undefined): string | null =>
    id === null || id === undefined ? null : (placeNames.get(id) ?? null);
  const person = (id: PersonId): string => known(id)?.name ?? '';
  const homeOf = (id: PersonId): string | null =>
    placeName(residences.of(id)[0]?.hamletId ?? known(id)?.hamletId);
  return {
    person,
    homeOf,
    title: ({ elderId, householdId, venueId, title }) => {
      if (elderId !== null) return person(elderId);
      if (householdId !== null) {
        const household = findHousehold(db, householdId);
        return [household?.headName ?? household?.householdNo, title].filter(Boolean).join(' · ');
      }
      return venueId === null ? title : (venues.get(venueId)?.localName ?? title);
    },
    hamletOf: ({ elderId, householdId, venueId }) => {
      if (elderId !== null) return homeOf(elderId);
      if (householdId !== null) return findHousehold(db, householdId)?.hamletName ?? null;
      return venueId === null ? null : (venues.get(venueId)?.hamletName ?? null);
    },
  };
}

/** Stored visits as the window shows them. */
export function visitsShown(db: ReadableDb, visits: readonly StoredVisit[], names: WeekNames): Visit[] {
  const parts = listNeedParts(db);
  return visits.map((visit) => ({
    id: visit.id,
    ref: visit.ref,
    elderId: visit.elderId,
    title: names.title(visit),
    hamletName: names.hamletOf(visit),
    serviceCode: visit.serviceCode,
    parts:
      visit.elderId === null
        ? []
        : parts
            .of(visit.elderId)
            .filter(({ serviceCode }) => serviceCode === visit.serviceCode)
            .map(({ part }) => part),
    state: visit.state,
    date: visit.date,
    slot: visit.slot,
    order: visit.helpers[0]?.order ?? null,
    minutes: visit.minutes,
    helpersNeeded: visit.helpersNeeded,
    helpers: visit.helpers.map(({ helperId, part, travelMinutes }) => ({
      personId: helperId,
      name: names.person(helperId),
      part,
      travelMinutes,
    })),
    stops: visit.stops.map((stop) => ({ ...stop, name: names.person(stop.elderId) })),
    pinned: visit.pinned,
    breaches: [...visit.breaches],
    stoppedBy: [...visit.stoppedBy],
  }));
}
