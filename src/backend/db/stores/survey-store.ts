import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ReadableDb } from '../connection.ts';

/**
 * Everybody whom the survey has reached: a sheet of theirs was typed in and not undone since, or they decided on help
 * over a sheet or before witnesses. A consent that only an imported register claims (no form) asked nobody at the door.
 */
export function listSurveyedPeople(db: ReadableDb): ReadonlySet<PersonId> {
  const lines = db.all<{ personId: PersonId }>(
    `SELECT change_entry.person_id AS personId FROM change_entry
       JOIN change_set ON change_set.id = change_set_id
       WHERE kind = 'survey-entered' AND undone_by_id IS NULL AND change_entry.person_id IS NOT NULL
     UNION
     SELECT person_id FROM consent WHERE purpose = 'basic_service' AND form IS NOT NULL`,
  );
  return new Set(lines.map(({ personId }) => personId));
}
