import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { PersonRow } from '../../../shared/domain/person-detail.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listPersonRows } from '../../db/stores/person-rows-store.ts';
import { listPlaces } from '../../db/stores/places-store.ts';
import { withOneMiddleDot } from '../../importers/cells/person-name.ts';

/** The people table below a place; a township or county means everybody. */
export function listPeopleRows(
  db: ReadableDb,
  query: CheckedInput<'people.list'>,
  today: CalendarDate,
): PersonRow[] {
  const level = listPlaces(db).find((place) => place.id === query.placeId)?.level;
  const placeId = level === 'township' || level === 'county' ? null : query.placeId;
  return listPersonRows(db, { ...query, placeId, search: withOneMiddleDot(query.search) }, today);
}
