import type { Slot } from '../../../shared/domain/availability.ts';
import type { HouseholdId, PersonId, RosterId, VisitId } from '../../../shared/domain/ids.ts';
import type { RosterBreach } from '../../../shared/domain/roster-move.ts';
import type { RosterRuleCount } from '../../../shared/domain/roster-rule.ts';
import type { RosterTask, VisitRef } from '../../../shared/domain/roster-task.ts';
import type { HelperPart, VisitState } from '../../../shared/domain/roster.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { VenueId } from '../../../shared/domain/village-places.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { dayNumber, helperPartNumber, serviceNumber } from './kept-numbers.ts';
import { readTask, taskText } from './task-text.ts';

export interface StoredVisit {
  readonly id: VisitId;
  readonly ref: VisitRef;
  /** Null of a duty and of farm work. */
  readonly elderId: PersonId | null;
  readonly householdId: HouseholdId | null;
  readonly venueId: VenueId | null;
  /** What it was called when it was planned, where no elder names it. Never a person's name. */
  readonly title: string;
  readonly serviceCode: ServiceCode | null;
  readonly state: VisitState;
  /** Null while unfilled, as is the slot. */
  readonly date: CalendarDate | null;
  readonly slot: Slot | null;
  readonly minutes: number;
  readonly helpersNeeded: number;
  readonly helpers: readonly VisitHelper[];
  /** Eaters of a round in the order of the doors; the diet as the register has it today, never in ink. */
  readonly stops: readonly { readonly elderId: PersonId; readonly diet: string }[];
  readonly pinned: boolean;
  readonly breaches: readonly RosterBreach[];
  readonly stoppedBy: readonly RosterRuleCount[];
}

/** A visit to be written. */
export type NewVisit = Omit<StoredVisit, 'id' | 'stops'> & {
  /** Eaters of a round in the order of the doors. */
  readonly eaterIds: readonly PersonId[];
};

export interface VisitHelper {
  readonly helperId: PersonId;
  readonly part: HelperPart;
  /** Place in the helper's walking order of the half-day, from 1. */
  readonly order: number;
  readonly travelMinutes: number;
}

type VisitLine = Omit<StoredVisit, 'ref' | 'helpers' | 'stops' | 'pinned' | 'breaches' | 'stoppedBy'> & {
  task: string;
  number: number;
  stops: string;
  pinned: 0 | 1;
  breaches: string;
  stoppedBy: string;
};

/** Visits of a roster in the order of the plan. */
export function listVisits(db: ReadableDb, rosterId: RosterId): StoredVisit[] {
  const helpersOf = listVisitHelpers(db, rosterId);
  const dietOf = openDiets(db);
  return db
    .all<VisitLine>(
      `SELECT id, task, number, elder_id AS elderId, household_id AS householdId, venue_id AS venueId, title,
         service_code AS serviceCode, state, date, slot, minutes, helpers_needed AS helpersNeeded, stops, pinned,
         breaches, stopped_by AS stoppedBy
       FROM visit WHERE roster_id = ? ORDER BY id`,
      rosterId,
    )
    .map(({ task: keptTask, number, ...line }) => {
      const task = readTask(keptTask);
      const eaterIds = JSON.parse(line.stops) as PersonId[];
      return {
        ...line,
        ref: { task, number },
        helpers: helpersOf.get(line.id) ?? [],
        stops: eaterIds.map((elderId) => ({ elderId, diet: dietOf(task, elderId) })),
        pinned: line.pinned === 1,
        breaches: JSON.parse(line.breaches) as RosterBreach[],
        stoppedBy: JSON.parse(line.stoppedBy) as RosterRuleCount[],
      };
    });
}

function openDiets(db: ReadableDb): (task: RosterTask, elderId: PersonId) => string {
  const key = (roundId: number, elderId: number): string => `${String(roundId)} ${String(elderId)}`;
  const diets = new Map(
    db
      .all<{ roundId: number; elderId: number; diet: string }>(
        "SELECT round_id AS roundId, elder_id AS elderId, diet FROM meal_stop WHERE diet <> ''",
      )
      .map(({ roundId, elderId, diet }) => [key(roundId, elderId), diet]),
  );
  return (task, elderId) => (task.kind === 'meal-round' ? (diets.get(key(task.roundId, elderId)) ?? '') : '');
}

/** Helpers by visit: the own one first, then the backup, then others. */
function listVisitHelpers(db: ReadableDb, rosterId: RosterId): ReadonlyMap<VisitId, VisitHelper[]> {
  const helpersById = new Map<VisitId, VisitHelper[]>();
  for (const { visitId, ...helper } of db.all<VisitHelper & { visitId: VisitId }>(
    `SELECT visit_id AS visitId, helper_id AS helperId, part, walking_order AS "order",
       travel_minutes AS travelMinutes
     FROM visit CROSS JOIN visit_helper ON visit_id = visit.id WHERE roster_id = ?
     ORDER BY visit_id, part_no, helper_id`,
    rosterId,
  )) {
    helpersById.set(visitId, [...(helpersById.get(visitId) ?? []), helper]);
  }
  return helpersById;
}

/** Writes the visits of a draft anew. The data file refuses it for anything in ink. */
export function replaceVisits(db: WritableDb, rosterId: RosterId, visits: readonly NewVisit[]): void {
  db.run('DELETE FROM visit WHERE roster_id = ?', rosterId);
  for (const visit of visits) addVisit(db, rosterId, visit);
}

export function addVisit(db: WritableDb, rosterId: RosterId, visit: NewVisit): void {
  const { newId } = db.run(
    `INSERT INTO visit (roster_id, task, number, elder_id, household_id, venue_id, title, service_no, day,
       afternoon, minutes, helpers_needed, stops, pinned, breaches, stopped_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    rosterId,
    taskText(visit.ref.task),
    visit.ref.number,
    visit.elderId,
    visit.householdId,
    visit.venueId,
    visit.title,
    visit.serviceCode === null ? null : serviceNumber(visit.serviceCode),
    // Unfilled is what has no day: the state is not kept beside it.
    visit.date === null ? null : dayNumber(visit.date),
    visit.slot === null ? null : Number(visit.slot === 'afternoon'),
    visit.minutes,
    visit.helpersNeeded,
    JSON.stringify(visit.eaterIds),
    visit.pinned ? 1 : 0,
    JSON.stringify(visit.breaches),
    JSON.stringify(visit.stoppedBy),
  );
  for (const helper of visit.helpers) {
    db.run(
      `INSERT INTO visit_helper (visit_id, helper_id, part_no, walking_order, travel_minutes)
       VALUES (?, ?, ?, ?, ?)`,
      newId,
      helper.helperId,
      helperPartNumber(helper.part),
      helper.order,
      helper.travelMinutes,
    );
  }
}

export interface VisitTally {
  readonly planned: number;
  readonly unfilled: number;
  /** Helpers with at least one visit. */
  readonly helpers: number;
}

export function tallyVisits(db: ReadableDb, rosterId: RosterId): VisitTally {
  const tally = db.find<VisitTally>(
    `SELECT count(*) FILTER (WHERE state = 'planned') AS planned,
            count(*) FILTER (WHERE state = 'unfilled') AS unfilled,
            (SELECT count(DISTINCT helper_id) FROM visit CROSS JOIN visit_helper ON visit_id = visit.id
             WHERE roster_id = ?1) AS helpers
     FROM visit WHERE roster_id = ?1`,
    rosterId,
  );
  return tally ?? { planned: 0, unfilled: 0, helpers: 0 };
}

/** Beginning with the few rosters that are asked for: ten years hold nearly a million visits. */
export const ROSTERS_WITH_VISITS = 'roster CROSS JOIN visit ON visit.roster_id = roster.id';
export const ROSTERS_WITH_HELPERS = `${ROSTERS_WITH_VISITS} CROSS JOIN visit_helper ON visit_id = visit.id`;

/** Service minutes of helpers in the published weeks that begin in a span, the last Monday left out. */
export function listServedMinutes(
  db: ReadableDb,
  { fromMonday, beforeMonday }: { readonly fromMonday: CalendarDate; readonly beforeMonday: CalendarDate },
): { helperId: PersonId; weekStart: CalendarDate; minutes: number }[] {
  return db.all(
    `SELECT helper_id AS helperId, week_start AS weekStart, sum(minutes) AS minutes
     FROM ${ROSTERS_WITH_HELPERS}
     WHERE roster.state IN ('published','closed') AND week_start >= ? AND week_start < ?
     GROUP BY helper_id, week_start ORDER BY helper_id, week_start`,
    fromMonday,
    beforeMonday,
  );
}
