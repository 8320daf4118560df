import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { listCalendarPeriods, saveCalendarPeriod } from '../../db/stores/calendar-periods-store.ts';
import type { Office } from '../office.ts';
import { calendarPlace } from './calendar-place.ts';
import { changeCalendar } from './change-calendar.ts';
import { USUAL_PERIODS } from '../../../shared/domain/usual-periods.ts';

/**
 * Adds the usual festivals and rushes that the place has not got yet, by name; those of the township count for its
 * villages. What the office has changed or named the same stays as it is, and where nothing is missing nothing changes.
 */
export function addUsualPeriods(office: Office, placeId: PlaceId): Output<'calendar.addUsualPeriods'> {
  const place = calendarPlace(office.db, placeId).name;
  const present = new Set(listCalendarPeriods(office.db, placeId).map(({ name }) => name));
  const missing = USUAL_PERIODS.filter(({ name }) => !present.has(name));
  if (missing.length === 0) return { added: 0 };
  return changeCalendar(office, 'period-changed', { place, did: 'added' }, (db) => {
    for (const period of missing) saveCalendarPeriod(db, null, { ...period, placeId });
    return { added: missing.length };
  });
}
