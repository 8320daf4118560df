import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Place } from '../../../shared/domain/place.ts';
import { calendarText } from '../../text/screens/calendar.ts';

export interface PlaceOption {
  readonly value: PlaceId;
  readonly label: string;
}

/** The township and its villages: for whom markets and periods are set. */
export function calendarPlaces(places: readonly Place[]): PlaceOption[] {
  const township = places.filter(({ level }) => level === 'township');
  const villages = places.filter(({ level }) => level === 'village');
  return [
    ...township.map(({ id, name }) => ({ value: id, label: calendarText.township(name) })),
    ...villages.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

/** Hamlets with the village in front, since their names are shared by many. */
export function hamletOptions(places: readonly Place[]): PlaceOption[] {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const villageOf = (place: Place | undefined): Place | undefined =>
    place === undefined || place.level === 'village'
      ? place
      : villageOf(place.parentId === null ? undefined : placeById.get(place.parentId));
  return places
    .filter(({ level }) => level === 'hamlet')
    .map((hamlet) => ({
      value: hamlet.id,
      label: [villageOf(hamlet)?.name, hamlet.name].filter(Boolean).join(' '),
    }));
}
