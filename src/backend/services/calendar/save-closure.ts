import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { LinkClosureId } from '../../../shared/domain/calendar.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addMonths, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  hasLinkClosure,
  listLinkClosures,
  removeLinkClosure,
  saveLinkClosure,
} from '../../db/stores/link-closures-store.ts';
import type { Office } from '../office.ts';
import { knownHamlet } from './calendar-place.ts';
import { changeCalendar } from './change-calendar.ts';

/** Ways closed now or later, and those of the last twelve months. */
export function listClosures(db: ReadableDb, today: CalendarDate): Output<'calendar.closures'> {
  return listLinkClosures(db, addMonths(today, -12));
}

/** Closes the way between two hamlets for some days, or changes such a closure. */
export function saveClosure(
  office: Office,
  { closure }: CheckedInput<'calendar.saveClosure'>,
): Output<'calendar.saveClosure'> {
  const { id, fromHamletId, toHamletId } = closure;
  return changeCalendar(office, 'closure-changed', { did: id === null ? 'added' : 'changed' }, (db) => {
    if (id !== null && !hasLinkClosure(db, id)) throw new Refusal('calendar.not-found');
    if (fromHamletId === toHamletId) throw new Refusal('calendar.same-hamlet');
    for (const hamletId of [fromHamletId, toHamletId]) knownHamlet(db, hamletId);
    if (closure.to < closure.from) throw new Refusal('calendar.days-reversed');
    return { id: saveLinkClosure(db, closure) };
  });
}

export function removeClosure(office: Office, id: LinkClosureId): void {
  changeCalendar(office, 'closure-changed', { did: 'removed' }, (db) => {
    if (!hasLinkClosure(db, id)) throw new Refusal('calendar.not-found');
    removeLinkClosure(db, id);
  });
}
