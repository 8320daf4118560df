import type { ElderAbsence, ElderAbsenceId } from '../../../shared/domain/calendar.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { type ByPerson, collectByPerson } from './by-person.ts';

export type StoredElderAbsence = ElderAbsence & { readonly id: ElderAbsenceId; readonly name: string };

/** Days without visits of the elders of a village (null: of all) that had not ended before a day; the latest first. */
export function listElderAbsences(
  db: ReadableDb,
  villageId: PlaceId | null,
  since: CalendarDate,
): StoredElderAbsence[] {
  return db.all(
    `SELECT elder_absence.id, elder_id AS elderId, person.name, from_date AS "from", to_date AS "to", reason
     FROM elder_absence JOIN person ON person.id = elder_id
     WHERE (?1 IS NULL OR person.village_id = ?1) AND to_date >= ?2 AND erased_on IS NULL
     ORDER BY from_date DESC, person.name, elder_absence.id`,
    villageId,
    since,
  );
}

/** Absences that touch the days from one to another, by elder, oldest first. */
export function listElderAbsencesBetween(
  db: ReadableDb,
  from: CalendarDate,
  to: CalendarDate,
): ByPerson<Pick<ElderAbsence, 'from' | 'to' | 'reason'>> {
  return collectByPerson(
    db
      .all<Pick<ElderAbsence, 'elderId' | 'from' | 'to' | 'reason'>>(
        `SELECT elder_id AS elderId, from_date AS "from", to_date AS "to", reason FROM elder_absence
         WHERE from_date <= ? AND to_date >= ? ORDER BY elder_id, from_date, id`,
        to,
        from,
      )
      .map(({ elderId, ...value }) => ({ personId: elderId, value })),
  );
}

export function findElderAbsence(
  db: ReadableDb,
  id: ElderAbsenceId,
): { readonly elderId: PersonId } | undefined {
  return db.find('SELECT elder_id AS elderId FROM elder_absence WHERE id = ?', id);
}

/** Adds an absence (its id null) or writes one anew. */
export function saveElderAbsence(db: WritableDb, absence: ElderAbsence): ElderAbsenceId {
  const { id, elderId, from, to, reason } = absence;
  const values = [elderId, from, to, reason] as const;
  if (id === null) {
    const { newId } = db.run(
      'INSERT INTO elder_absence (elder_id, from_date, to_date, reason) VALUES (?, ?, ?, ?)',
      ...values,
    );
    return newId as ElderAbsenceId;
  }
  db.run(
    'UPDATE elder_absence SET elder_id = ?, from_date = ?, to_date = ?, reason = ? WHERE id = ?',
    ...values,
    id,
  );
  return id;
}

export function removeElderAbsence(db: WritableDb, id: ElderAbsenceId): void {
  db.run('DELETE FROM elder_absence WHERE id = ?', id);
}
