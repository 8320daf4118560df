import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Place } from '../../../shared/domain/place.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

/** What each part of the calendar is about. */
export interface CalendarTabProps {
  readonly places: readonly Place[];
  /** The township or the village that is looked at. */
  readonly placeId: PlaceId;
  readonly today: CalendarDate;
}

/** True where something of one place counts for another: the township's counts for all its villages. */
export function countsFor(places: readonly Place[], ownerId: PlaceId, placeId: PlaceId): boolean {
  const levelOf = (id: PlaceId): Place['level'] | undefined => places.find((place) => place.id === id)?.level;
  return ownerId === placeId || levelOf(ownerId) === 'township' || levelOf(placeId) === 'township';
}

/** Where a stretch of days stands to today. */
export function stateOf(
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
  today: CalendarDate,
): 'ended' | 'running' | 'coming' {
  if (to < today) return 'ended';
  return from > today ? 'coming' : 'running';
}
