import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** What left the program with a reason, and of how many people. The reason is kept, what was shown is not. */
export interface Disclosure {
  /** Local time, `YYYY-MM-DDTHH:MM:SS`. */
  readonly disclosedAt: string;
  /** Null for lists of several people. */
  readonly personId: PersonId | null;
  readonly what: 'id_number' | 'export' | 'record';
  readonly people: number;
  readonly reason: string;
}

export function addDisclosure(db: WritableDb, disclosure: Disclosure): void {
  db.run(
    'INSERT INTO disclosure (disclosed_at, person_id, what, people, reason) VALUES (?, ?, ?, ?, ?)',
    disclosure.disclosedAt,
    disclosure.personId,
    disclosure.what,
    disclosure.people,
    disclosure.reason,
  );
}

/** Newest first; somebody who was erased is named no more. */
export function listDisclosures(
  db: ReadableDb,
  limit: number,
): (Omit<Disclosure, 'personId'> & { readonly personName: string | null })[] {
  return db.all(
    `SELECT disclosed_at AS disclosedAt, person.name AS personName, what, people, reason
     FROM disclosure LEFT JOIN person ON person.id = person_id
     ORDER BY disclosure.id DESC LIMIT ?`,
    limit,
  );
}
