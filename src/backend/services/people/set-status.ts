import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PersonStatus } from '../../../shared/domain/person.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { WritableDb } from '../../db/connection.ts';
import { endPair, listLivePairs, type PairEndReason } from '../../db/stores/pairs-store.ts';
import { changePerson, savePersonExtras } from '../../db/stores/people-store.ts';
import type { Office } from '../office.ts';
import { changePeople } from './change-people.ts';
import { refuseUnknownOrErased } from './refuse-unknown-or-erased.ts';

/** Writes how things stand with somebody from a day on; pairs of somebody who is gone end on that day. */
export function setStatus(
  office: Office,
  { personId, status, on, reason }: CheckedInput<'people.setStatus'>,
): Output<'people.setStatus'> {
  const why = reason.trim() === '' ? null : reason.trim();
  return changePeople(office, { kind: 'status-changed', reason: why }, (db) => ({
    pairsEnded: writeStatus(db, personId, status, on),
  }));
}

/** Of whom pairs end, and with which reason. Who is away for a while keeps theirs. */
const PAIRS_END: Partial<Record<PersonStatus, PairEndReason>> = {
  moved: 'moved',
  deceased: 'deceased',
  withdrawn: 'other',
};

/** Returns how many pairs ended. */
export function writeStatus(
  db: WritableDb,
  personId: PersonId,
  status: PersonStatus,
  on: CalendarDate,
): number {
  const person = refuseUnknownOrErased(db, personId);
  changePerson(db, { ...person, status });
  savePersonExtras(db, personId, { statusSince: on });
  const reason = PAIRS_END[status];
  if (reason === undefined) return 0;
  const pairs = listLivePairs(db, { personId, mode: 'every' });
  // A pair that began later ends on its first day, never before it.
  for (const pair of pairs) endPair(db, pair.id, on < pair.startDate ? pair.startDate : on, reason);
  return pairs.length;
}
