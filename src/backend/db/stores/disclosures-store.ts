import type { PersonId } from '../../../shared/domain/ids.ts';
import type { WritableDb } from '../connection.ts';

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
