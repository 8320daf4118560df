import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { PeriodSpan } from '../../../shared/domain/report-period.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { dayOf } from './kept-numbers.ts';
import { ROSTERS_WITH_VISITS } from './visits-store.ts';

/** What a week's published rosters planned for elders at their doors. */
export interface PlannedWeek {
  readonly weekStart: CalendarDate;
  readonly planned: number;
  readonly unfilled: number;
  readonly eldersPlanned: number;
}

export function countPlannedByWeek(
  db: ReadableDb,
  villageId: PlaceId | null,
  { from, before }: PeriodSpan,
): PlannedWeek[] {
  return db.all(
    `SELECT week_start AS weekStart, count(*) FILTER (WHERE visit.state = 'planned') AS planned,
       count(*) FILTER (WHERE visit.state = 'unfilled') AS unfilled,
       count(DISTINCT iif(visit.state = 'planned', elder_id, NULL)) AS eldersPlanned
     FROM ${ROSTERS_WITH_VISITS}
     WHERE roster.state IN ('published','closed') AND (?1 IS NULL OR roster.village_id = ?1)
       AND week_start >= ?2 AND week_start < ?3 AND elder_id IS NOT NULL
     GROUP BY week_start`,
    villageId,
    from,
    before,
  );
}

/** What the sheets of a week say of visits to elders. */
export interface RecordedWeek {
  readonly weekStart: CalendarDate;
  readonly done: number;
  readonly notDone: number;
  readonly eldersServed: number;
}

/** A visit for which several helpers signed is one visit, and done where any of them did it. */
export function countRecordedByWeek(
  db: ReadableDb,
  villageId: PlaceId | null,
  { from, before }: PeriodSpan,
): RecordedWeek[] {
  return db.all(
    `SELECT date(date, 'weekday 0', '-6 days') AS weekStart, sum(done) AS done, sum(1 - done) AS notDone,
       count(DISTINCT iif(done, elder_id, NULL)) AS eldersServed
     FROM (
       SELECT elder_id, date, max(not_done IS NULL) AS done
       FROM service_record JOIN person ON person.id = elder_id
       WHERE day >= ${dayOf('?2')} AND day < ${dayOf('?3')} AND elder_id IS NOT NULL AND corrected_by IS NULL
         AND (?1 IS NULL OR village_id = ?1)
       GROUP BY elder_id, date, coalesce(visit_key, service_record.id))
     GROUP BY 1`,
    villageId,
    from,
    before,
  );
}

export interface HelperLoad {
  readonly personId: PersonId;
  readonly name: string;
  readonly villageName: string;
  readonly minutes: number;
  readonly visits: number;
}

/** Minutes of each helper, who has most first; active ones without any stand at the end. */
export function listHelperLoads(
  db: ReadableDb,
  villageId: PlaceId | null,
  { from, before }: PeriodSpan,
): HelperLoad[] {
  return db.all(
    `SELECT person.id AS personId, person.name, place.name AS villageName, coalesce(load.minutes, 0) AS minutes,
       coalesce(load.visits, 0) AS visits
     FROM helper JOIN person ON person.id = person_id JOIN place ON place.id = village_id
       LEFT JOIN (
         SELECT helper_id, sum(minutes) AS minutes, count(*) AS visits FROM service_record
         WHERE day >= ${dayOf('?2')} AND day < ${dayOf('?3')} AND not_done IS NULL AND corrected_by IS NULL GROUP BY helper_id) AS load
       ON load.helper_id = person.id
     WHERE (?1 IS NULL OR village_id = ?1) AND (status = 'active' OR load.minutes > 0)
     ORDER BY 4 DESC, person.name, person.id`,
    villageId,
    from,
    before,
  );
}
