import { type HalfDay, halfDayIndex } from '../../../../shared/domain/availability.ts';
import type { PersonId, PlaceId } from '../../../../shared/domain/ids.ts';
import type { RosterIncident } from '../../../../shared/domain/roster-move.ts';
import type { RosterTask } from '../../../../shared/domain/roster-task.ts';
import type { Roster } from '../../../../shared/domain/roster.ts';
import { type CalendarDate, weekdayOf } from '../../../../shared/time/calendar-date.ts';
import { daysOfWeek } from '../../../../shared/time/week.ts';

export type IncidentKind = RosterIncident['kind'];
export type HelperReason = Extract<RosterIncident, { kind: 'helper-absent' }>['reason'];
export type ElderReason = Extract<RosterIncident, { kind: 'elder-away' }>['reason'];

/** What the clerk has said so far. */
export interface IncidentDraft {
  readonly kind: IncidentKind;
  readonly helperId: PersonId | null;
  readonly elderId: PersonId | null;
  readonly hamletIds: readonly PlaceId[];
  readonly task: RosterTask | null;
  readonly from: HalfDay;
  readonly to: HalfDay;
  readonly helperReason: HelperReason;
  readonly elderReason: ElderReason;
}

/** From this morning on where the week is running, else from Monday; to the end of the week. */
export function newIncident(
  weekStart: CalendarDate,
  today: CalendarDate | undefined,
  helperId: PersonId | null,
): IncidentDraft {
  const running = today !== undefined && daysOfWeek(weekStart).includes(today);
  return {
    kind: 'helper-absent',
    helperId,
    elderId: null,
    hamletIds: [],
    task: null,
    from: { weekday: running ? weekdayOf(today) : 1, slot: 'morning' },
    to: { weekday: 7, slot: 'afternoon' },
    helperReason: 'ill',
    elderReason: 'hospital',
  };
}

export const hasEnd = (kind: IncidentKind): boolean =>
  kind === 'helper-absent' || kind === 'elder-away' || kind === 'hamlets-cut-off';

/** The end lies before the beginning. */
export function isBackwards({ kind, from, to }: IncidentDraft): boolean {
  return hasEnd(kind) && halfDayIndex(to) < halfDayIndex(from);
}

/** The incident as it is asked about; null while something is missing. */
export function incidentOf(draft: IncidentDraft): RosterIncident | null {
  const { kind, from, to, helperId, elderId, hamletIds, task } = draft;
  if (isBackwards(draft)) return null;
  switch (kind) {
    case 'helper-absent':
      return helperId === null ? null : { kind, helperId, from, to, reason: draft.helperReason };
    case 'helper-left':
      return helperId === null ? null : { kind, helperId, from };
    case 'elder-away':
      return elderId === null ? null : { kind, elderId, from, to, reason: draft.elderReason };
    case 'elder-died':
      return elderId === null ? null : { kind, elderId, from };
    case 'hamlets-cut-off':
      return hamletIds.length === 0 ? null : { kind, hamletIds: [...hamletIds], from, to };
    case 'new-need':
      return task === null ? null : { kind, task, from };
  }
}

/** Somebody of the week, with how often the week goes there. */
export interface PersonInWeek {
  readonly personId: PersonId;
  readonly name: string;
  readonly hamletName: string | null;
  readonly visits: number;
}

/** Elders to whom the week goes, those of rounds included, by hamlet and name. */
export function eldersOfWeek(roster: Pick<Roster, 'visits'>): PersonInWeek[] {
  const byId = new Map<PersonId, PersonInWeek>();
  const count = (personId: PersonId, name: string, hamletName: string | null): void => {
    const known = byId.get(personId);
    byId.set(personId, {
      personId,
      name,
      hamletName: known?.hamletName ?? hamletName,
      visits: (known?.visits ?? 0) + 1,
    });
  };
  for (const visit of roster.visits) {
    if (visit.ref.task.kind === 'need' && visit.elderId !== null)
      count(visit.elderId, visit.title, visit.hamletName);
    for (const stop of visit.stops) count(stop.elderId, stop.name, null);
  }
  return [...byId.values()].sort(
    (one, other) =>
      (one.hamletName ?? '').localeCompare(other.hamletName ?? '', 'zh') ||
      one.name.localeCompare(other.name, 'zh') ||
      one.personId - other.personId,
  );
}
