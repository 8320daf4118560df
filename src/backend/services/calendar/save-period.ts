import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { CalendarPeriodId } from '../../../shared/domain/calendar.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  findCalendarPeriod,
  listCalendarPeriods,
  removeCalendarPeriod,
  saveCalendarPeriod as saveInStore,
} from '../../db/stores/calendar-periods-store.ts';
import type { Office } from '../office.ts';
import { calendarPlace } from './calendar-place.ts';
import { changeCalendar } from './change-calendar.ts';

/** Periods of the township and of all its villages. */
export function listPeriods(db: ReadableDb): Output<'calendar.periods'> {
  return listCalendarPeriods(db);
}

/** Adds or changes a rush, a festival, days of rain, a custom of the township or of one village. */
export function savePeriod(
  office: Office,
  { id, form }: CheckedInput<'calendar.savePeriod'>,
): Output<'calendar.savePeriod'> {
  const about = { name: form.name, did: id === null ? 'added' : 'changed' };
  return changeCalendar(office, 'period-changed', about, (db) => {
    if (id !== null && !findCalendarPeriod(db, id)) throw new Refusal('calendar.not-found');
    calendarPlace(db, form.placeId);
    if (form.range.kind === 'once' && form.range.to < form.range.from)
      throw new Refusal('calendar.days-reversed');
    return { id: saveInStore(db, id, form) };
  });
}

export function removePeriod(office: Office, id: CalendarPeriodId): void {
  const name = findCalendarPeriod(office.db, id)?.name ?? '';
  changeCalendar(office, 'period-changed', { name, did: 'removed' }, (db) => {
    if (!findCalendarPeriod(db, id)) throw new Refusal('calendar.not-found');
    removeCalendarPeriod(db, id);
  });
}
