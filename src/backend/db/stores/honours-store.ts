import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { dayOf } from './kept-numbers.ts';

export interface HonourFilter {
  readonly villageId: PlaceId | null;
  /** First and last day; minutes are counted by whole months. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export interface HonouredHelper {
  readonly personId: PersonId;
  readonly name: string;
  readonly villageName: string;
  readonly periodMinutes: number;
  readonly lifetimeMinutes: number;
  readonly poorMarks: number;
}

/** Who was credited with something in the months of a period, the most on top. */
export function listHonouredHelpers(
  db: ReadableDb,
  { villageId, from, to }: HonourFilter,
  { onlyPartyMembers }: { readonly onlyPartyMembers: boolean },
): HonouredHelper[] {
  return db.all<HonouredHelper>(
    `SELECT * FROM (SELECT person.id AS personId, person.name, place.name AS villageName,
         coalesce((SELECT sum(earned_minutes) FROM member_month WHERE person_id = person.id
           AND month BETWEEN substr(?2, 1, 7) || '-01' AND ?3), 0) AS periodMinutes,
         coalesce((SELECT sum(earned_minutes) FROM member_month WHERE person_id = person.id), 0) AS lifetimeMinutes,
         (SELECT count(*) FROM service_record WHERE helper_id = person.id AND day BETWEEN ${dayOf('?2')} AND ${dayOf('?3')}
           AND satisfaction = 'poor' AND corrected_by IS NULL) AS poorMarks
       FROM person JOIN place ON place.id = person.village_id
       WHERE person.id IN (SELECT person_id FROM member_month) AND erased_on IS NULL
         AND (?1 IS NULL OR village_id = ?1) AND (NOT ?4 OR party_member = 1))
     WHERE periodMinutes > 0 ORDER BY periodMinutes DESC, lifetimeMinutes DESC, personId`,
    villageId,
    from,
    to,
    onlyPartyMembers ? 1 : 0,
  );
}

export interface TeamFigures {
  readonly teamId: number;
  readonly name: string;
  readonly villageName: string;
  readonly members: number;
  readonly minutes: number;
  readonly done: number;
  readonly notDone: number;
  readonly good: number;
  readonly poor: number;
  /** Lines on which something was circled. */
  readonly answered: number;
}

/** The mutual-aid groups with what their members did in a period. A group belongs to the village above or of its place. */
export function listTeamFigures(db: ReadableDb, { villageId, from, to }: HonourFilter): TeamFigures[] {
  return db.all<TeamFigures>(
    `WITH RECURSIVE below (id, village_id, village_name) AS (
         SELECT id, id, name FROM place WHERE level = 'village' AND (?1 IS NULL OR id = ?1)
         UNION SELECT place.id, below.village_id, below.village_name FROM place JOIN below ON place.parent_id = below.id)
     SELECT team.id AS teamId, team.name, village_name AS villageName,
       (SELECT count(*) FROM team_member WHERE team_id = team.id) AS members,
       coalesce((SELECT sum(earned_minutes) FROM team_member JOIN member_month USING (person_id)
         WHERE team_id = team.id AND month BETWEEN substr(?2, 1, 7) || '-01' AND ?3), 0) AS minutes,
       coalesce(sum(record.not_done IS NULL), 0) AS done, coalesce(sum(record.not_done IS NOT NULL), 0) AS notDone,
       coalesce(sum(record.satisfaction = 'good'), 0) AS good, coalesce(sum(record.satisfaction = 'poor'), 0) AS poor,
       coalesce(sum(record.satisfaction <> 'blank'), 0) AS answered
     FROM team JOIN below ON below.id = team.place_id
       LEFT JOIN team_member AS member ON member.team_id = team.id
       LEFT JOIN service_record AS record ON record.helper_id = member.person_id AND record.day BETWEEN ${dayOf('?2')} AND ${dayOf('?3')}
         AND record.corrected_by IS NULL AND record.checked = 1
     WHERE team.kind = 'mutual_aid_group' GROUP BY team.id ORDER BY minutes DESC, team.id`,
    villageId,
    from,
    to,
  );
}

export function listPersonNames(db: ReadableDb, ids: readonly PersonId[]): Map<PersonId, string> {
  const lines = db.all<{ id: PersonId; name: string }>(
    'SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  return new Map(lines.map(({ id, name }) => [id, name]));
}
