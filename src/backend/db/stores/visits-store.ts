import type { Slot } from '../../../shared/domain/availability.ts';
import type { PersonId, RosterId, VisitId } from '../../../shared/domain/ids.ts';
import type { HelperPart, RosterRuleCount, VisitState } from '../../../shared/domain/roster.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

export interface StoredVisit {
  readonly id: VisitId;
  readonly elderId: PersonId;
  readonly serviceCode: ServiceCode;
  readonly state: VisitState;
  /** Null while unfilled, as is the slot. */
  readonly date: CalendarDate | null;
  readonly slot: Slot | null;
  readonly minutes: number;
  readonly helpers: readonly VisitHelper[];
  readonly stoppedBy: readonly RosterRuleCount[];
}

export interface VisitHelper {
  readonly helperId: PersonId;
  readonly part: HelperPart;
  /** Place in the helper's walking order of the half-day, from 1. */
  readonly order: number;
  readonly travelMinutes: number;
}

/** Visits of a roster in the order of the plan. */
export function listVisits(db: ReadableDb, rosterId: RosterId): StoredVisit[] {
  const helpersById = new Map<number, VisitHelper[]>();
  for (const line of db.all<{
    visit_id: number;
    helper_id: number;
    part: HelperPart;
    walking_order: number;
    travel_minutes: number;
  }>(
    `SELECT visit_id, helper_id, part, walking_order, travel_minutes FROM visit_helper
     JOIN visit ON visit.id = visit_id WHERE roster_id = ?
     ORDER BY visit_id, CASE part WHEN 'primary' THEN 0 ELSE 1 END, helper_id`,
    rosterId,
  )) {
    const helpers = helpersById.get(line.visit_id) ?? [];
    helpers.push({
      helperId: line.helper_id as PersonId,
      part: line.part,
      order: line.walking_order,
      travelMinutes: line.travel_minutes,
    });
    helpersById.set(line.visit_id, helpers);
  }
  return db
    .all<{
      id: number;
      elder_id: number;
      service_code: ServiceCode;
      state: VisitState;
      date: string | null;
      slot: Slot | null;
      minutes: number;
      stopped_by: string;
    }>(
      `SELECT id, elder_id, service_code, state, date, slot, minutes, stopped_by FROM visit
       WHERE roster_id = ? ORDER BY id`,
      rosterId,
    )
    .map((line) => ({
      id: line.id as VisitId,
      elderId: line.elder_id as PersonId,
      serviceCode: line.service_code,
      state: line.state,
      date: line.date as CalendarDate | null,
      slot: line.slot,
      minutes: line.minutes,
      helpers: helpersById.get(line.id) ?? [],
      stoppedBy: JSON.parse(line.stopped_by) as RosterRuleCount[],
    }));
}

export function addVisit(db: WritableDb, rosterId: RosterId, visit: Omit<StoredVisit, 'id'>): void {
  const { newId } = db.run(
    `INSERT INTO visit (roster_id, elder_id, service_code, state, date, slot, minutes, stopped_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    rosterId,
    visit.elderId,
    visit.serviceCode,
    visit.state,
    visit.date,
    visit.slot,
    visit.minutes,
    JSON.stringify(visit.stoppedBy),
  );
  for (const helper of visit.helpers) {
    db.run(
      `INSERT INTO visit_helper (visit_id, helper_id, part, walking_order, travel_minutes)
       VALUES (?, ?, ?, ?, ?)`,
      newId,
      helper.helperId,
      helper.part,
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
            (SELECT count(DISTINCT helper_id) FROM visit_helper JOIN visit ON visit.id = visit_id
             WHERE roster_id = ?1) AS helpers
     FROM visit WHERE roster_id = ?1`,
    rosterId,
  );
  return tally ?? { planned: 0, unfilled: 0, helpers: 0 };
}
