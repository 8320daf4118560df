import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Residence } from '../../../shared/domain/person-profile.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { type ByPerson, collectByPerson, onlyOf } from './by-person.ts';
import { replaceRows } from './write-rows.ts';

const COLUMNS = `kind, from_date AS "from", to_date AS "to", hamlet_id AS hamletId, house_text AS houseText,
  host_name AS hostName`;

/** Where somebody lives when, oldest first. */
export function listResidences(db: ReadableDb, personId: PersonId): Residence[] {
  return db.all(`SELECT ${COLUMNS} FROM address_period WHERE person_id = ? ORDER BY from_date, id`, personId);
}

/** Where people live on a day, of everybody or of one; who is not listed lives at home. */
export function listResidencesOn(
  db: ReadableDb,
  day: CalendarDate,
  personId: PersonId | null = null,
): ByPerson<Residence> {
  const only = onlyOf('person_id', personId);
  return collectByPerson(
    db
      .all<Residence & { personId: number }>(
        `SELECT person_id AS personId, ${COLUMNS} FROM address_period
         WHERE ${only.sql} AND from_date <= ? AND (to_date IS NULL OR to_date >= ?) ORDER BY person_id, from_date`,
        ...only.values,
        day,
        day,
      )
      .map(({ personId: id, ...value }) => ({ personId: id, value })),
  );
}

export function replaceResidences(
  db: WritableDb,
  personId: PersonId,
  residences: readonly Residence[],
): void {
  const rows = residences.map((residence) => ({
    kind: residence.kind,
    from_date: residence.from,
    to_date: residence.to,
    hamlet_id: residence.hamletId,
    house_text: residence.houseText,
    host_name: residence.hostName,
  }));
  replaceRows(
    db,
    'address_period',
    { column: 'person_id', id: personId },
    Object.keys(rows[0] ?? { kind: '' }),
    rows,
  );
}
