import type { PersonId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';

/** What is to be known of an elder to whom somebody should go. */
export interface CareContact {
  /** The last day on which a service was done or somebody looked in; null where no record says. */
  readonly lastSeenOn: CalendarDate | null;
  /** The helper of the pair that holds; null where there is none. */
  readonly helperName: string | null;
  readonly phone: string | null;
}

/** Each by a few steps through an index, however many years of records there are. */
export function readCareContacts(
  db: ReadableDb,
  personIds: readonly PersonId[],
): ReadonlyMap<PersonId, CareContact> {
  const lines = db.all<CareContact & { personId: PersonId }>(
    `SELECT wanted.value AS personId,
       nullif(max(
         coalesce((SELECT date FROM service_record
           WHERE elder_id = wanted.value AND not_done IS NULL AND corrected_by IS NULL ORDER BY day DESC LIMIT 1), ''),
         coalesce((SELECT date FROM welfare_visit WHERE elder_id = wanted.value ORDER BY date DESC LIMIT 1), '')),
         '') AS lastSeenOn,
       (SELECT person.name FROM pair JOIN person ON person.id = helper_id
        WHERE elder_id = wanted.value AND role = 'primary' AND mode = 'pair' AND end_date IS NULL) AS helperName,
       (SELECT number FROM phone WHERE person_id = wanted.value ORDER BY place_in_list LIMIT 1) AS phone
     FROM json_each(?) AS wanted`,
    JSON.stringify(personIds),
  );
  return new Map(lines.map(({ personId, ...contact }) => [personId, contact]));
}
