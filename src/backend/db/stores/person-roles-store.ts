import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PersonDetail } from '../../../shared/domain/person-detail.ts';
import type { PersonRole } from '../../../shared/domain/person-profile.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { type ByPerson, collectByPerson, onlyOf } from './by-person.ts';
import { replaceRows } from './write-rows.ts';
import { visitsTo } from './visits-of-person.ts';

/** Roles besides elder and helper, of everybody or of one person. */
export function listPersonRoles(db: ReadableDb, personId: PersonId | null = null): ByPerson<PersonRole> {
  const only = onlyOf('person_id', personId);
  return collectByPerson(
    db.all(
      `SELECT person_id AS personId, role AS value FROM person_role WHERE ${only.sql} ORDER BY person_id, rowid`,
      ...only.values,
    ),
  );
}

export function replacePersonRoles(db: WritableDb, personId: PersonId, roles: readonly PersonRole[]): void {
  replaceRows(
    db,
    'person_role',
    { column: 'person_id', id: personId },
    ['role'],
    roles.map((role) => ({ role })),
  );
}

/** How many live pairs and coming published visits rest on somebody being an elder or a helper. */
export function countUses(
  db: ReadableDb,
  personId: PersonId,
  as: 'elder' | 'helper',
  today: CalendarDate,
): number {
  const visits = as === 'elder' ? visitsTo('?1') : 'SELECT visit_id FROM visit_helper WHERE helper_id = ?1';
  const line = db.find<{ uses: number }>(
    `SELECT (SELECT count(*) FROM pair WHERE ${as}_id = ?1 AND end_date IS NULL)
       + (SELECT count(*) FROM visit JOIN roster ON roster.id = roster_id
          WHERE roster.state IN ('published','closed') AND visit.date >= ?2 AND visit.id IN (${visits})) AS uses`,
    personId,
    today,
  );
  return line?.uses ?? 0;
}

/** The teams of which somebody is a member. */
export function listTeamsOf(db: ReadableDb, personId: PersonId): PersonDetail['teams'] {
  return db.all(
    `SELECT team.id AS teamId, team.name, duty FROM team_member JOIN team ON team.id = team_id
     WHERE person_id = ? ORDER BY team.id`,
    personId,
  );
}
