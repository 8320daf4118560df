import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { type ByPerson, collectByPerson, onlyOf } from './by-person.ts';

export interface Phone {
  readonly number: string;
  readonly owner: string | null;
}

/** Phones of everybody, or of one person, in the order of the register. */
export function listPhones(db: ReadableDb, personId: PersonId | null = null): ByPerson<Phone> {
  const only = onlyOf('person_id', personId);
  return collectByPerson(
    db
      .all<{ person_id: number; number: string; owner: string | null }>(
        `SELECT person_id, number, owner FROM phone WHERE ${only.sql}
         ORDER BY person_id, place_in_list`,
        ...only.values,
      )
      .map((line) => ({ personId: line.person_id, value: { number: line.number, owner: line.owner } })),
  );
}

export function replacePhones(db: WritableDb, personId: PersonId, phones: readonly Phone[]): void {
  db.run('DELETE FROM phone WHERE person_id = ?', personId);
  phones.forEach((phone, index) => {
    db.run(
      'INSERT INTO phone (person_id, place_in_list, number, owner) VALUES (?, ?, ?, ?)',
      personId,
      index + 1,
      phone.number,
      phone.owner,
    );
  });
}
