import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addMonths, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  findElderAbsence,
  listElderAbsences as listStored,
  removeElderAbsence as removeFromStore,
  saveElderAbsence as saveInStore,
} from '../../db/stores/elder-absences-store.ts';
import { findElder } from '../../db/stores/elders-store.ts';
import type { Office } from '../office.ts';
import { changeCalendar } from './change-calendar.ts';

/** Days without visits now or later, and those of the last twelve months; of a village or of all. */
export function listElderAbsences(
  db: ReadableDb,
  villageId: PlaceId | null,
  today: CalendarDate,
): Output<'calendar.elderAbsences'> {
  return listStored(db, villageId, addMonths(today, -12));
}

/** Records days on which nobody comes to an elder, or changes them. An absence stays with its elder. */
export function saveElderAbsence(
  office: Office,
  { absence }: CheckedInput<'calendar.saveElderAbsence'>,
): Output<'calendar.saveElderAbsence'> {
  const { id, elderId } = absence;
  return changeCalendar(office, 'elder-absence-changed', { did: id === null ? 'added' : 'changed' }, (db) => {
    if (id !== null && findElderAbsence(db, id)?.elderId !== elderId) throw new Refusal('calendar.not-found');
    if (!findElder(db, elderId)) throw new Refusal('people.not-found');
    if (absence.to < absence.from) throw new Refusal('calendar.days-reversed');
    return { id: saveInStore(db, absence) };
  });
}

export function removeElderAbsence(
  office: Office,
  { id, elderId }: CheckedInput<'calendar.removeElderAbsence'>,
): void {
  changeCalendar(office, 'elder-absence-changed', { did: 'removed' }, (db) => {
    if (findElderAbsence(db, id)?.elderId !== elderId) throw new Refusal('calendar.not-found');
    removeFromStore(db, id);
  });
}
