import type { HalfDay } from '../../../shared/domain/availability.ts';
import type { ChangeKind } from '../../../shared/domain/change.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { RosterIncident } from '../../../shared/domain/roster-move.ts';
import type { RosterCause } from '../../../shared/domain/roster.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { WritableDb } from '../../db/connection.ts';
import { saveElderAbsence } from '../../db/stores/elder-absences-store.ts';
import { listAbsences, replaceAbsences, saveHelperExtras } from '../../db/stores/helpers-store.ts';
import { saveLinkClosure } from '../../db/stores/link-closures-store.ts';
import { endPair, listLivePairs } from '../../db/stores/pairs-store.ts';
import { changePerson, findPerson, savePersonExtras } from '../../db/stores/people-store.ts';
import { listWalkingLinks } from '../../db/stores/walking-links-store.ts';

/** How the history calls the change of the registers that an incident brings; null where it brings none. */
export const CHANGE_OF_INCIDENT: Readonly<Record<RosterIncident['kind'], ChangeKind | null>> = {
  'helper-absent': 'person-changed',
  'helper-left': 'person-changed',
  'elder-away': 'elder-absence-changed',
  'elder-died': 'status-changed',
  'hamlets-cut-off': 'closure-changed',
  'new-need': null,
};

/** True of incidents that change nothing for the other villages: helpers are rostered in their own village alone. */
export function staysInVillage({ kind }: RosterIncident): boolean {
  return kind === 'helper-absent' || kind === 'helper-left' || kind === 'new-need';
}

/** Why the next version takes the place of the published one. */
export function causeOf(incident: RosterIncident, monday: CalendarDate): RosterCause {
  return {
    kind: incident.kind,
    personId: 'helperId' in incident ? incident.helperId : 'elderId' in incident ? incident.elderId : null,
    reason: 'reason' in incident ? incident.reason : '',
    until: 'to' in incident ? dayOf(monday, incident.to) : null,
  };
}

const dayOf = (monday: CalendarDate, { weekday }: HalfDay): CalendarDate => addDays(monday, weekday - 1);

/** Writes an incident where it belongs in the registers. To be called inside a change. The registers know whole days. */
export function writeIncident(db: WritableDb, incident: RosterIncident, monday: CalendarDate): void {
  const from = dayOf(monday, incident.from);
  const to = 'to' in incident ? dayOf(monday, incident.to) : from;
  switch (incident.kind) {
    case 'helper-absent': {
      const { helperId, reason } = incident;
      replaceAbsences(db, helperId, [...listAbsences(db, helperId).of(helperId), { from, to, reason }]);
      return;
    }
    case 'helper-left':
      saveHelperExtras(db, incident.helperId, { endedOn: addDays(from, -1) });
      return;
    case 'elder-away':
      saveElderAbsence(db, { id: null, elderId: incident.elderId, from, to, reason: incident.reason });
      return;
    case 'elder-died':
      writeDeath(db, incident.elderId, from);
      return;
    case 'hamlets-cut-off':
      closeWays(db, new Set(incident.hamletIds), { from, to });
      return;
    case 'new-need':
  }
}

/** As the people area does: the pairs of somebody who died end on that day, never before they began. */
function writeDeath(db: WritableDb, personId: PersonId, on: CalendarDate): void {
  const person = findPerson(db, personId);
  if (!person) throw new Refusal('people.not-found');
  changePerson(db, { ...person, status: 'deceased' });
  savePersonExtras(db, personId, { statusSince: on });
  for (const pair of listLivePairs(db, { personId, mode: 'every' })) {
    endPair(db, pair.id, on < pair.startDate ? pair.startDate : on, 'deceased');
  }
}

/** Closes every known way that leads from inside to outside. */
function closeWays(
  db: WritableDb,
  inside: ReadonlySet<PlaceId>,
  days: { readonly from: CalendarDate; readonly to: CalendarDate },
): void {
  for (const { fromHamletId, toHamletId } of listWalkingLinks(db)) {
    if (inside.has(fromHamletId) === inside.has(toHamletId)) continue;
    saveLinkClosure(db, { id: null, fromHamletId, toHamletId, ...days, reason: 'other' });
  }
}
