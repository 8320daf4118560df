import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { type ByPerson, collectByPerson, onlyOf } from './by-person.ts';

export type TraitKind = 'temperament' | 'hobby' | 'skill' | 'care_flag';

/** Words of one kind, of everybody or of one person, in the order in which they were written. */
export function listTraits(
  db: ReadableDb,
  kind: TraitKind,
  personId: PersonId | null = null,
): ByPerson<string> {
  const only = onlyOf('person_id', personId);
  return collectByPerson(
    db
      .all<{ person_id: number; word: string }>(
        `SELECT person_id, word FROM trait WHERE kind = ? AND ${only.sql}
         ORDER BY person_id, rowid`,
        kind,
        ...only.values,
      )
      .map((line) => ({ personId: line.person_id, value: line.word })),
  );
}

export function replaceTraits(
  db: WritableDb,
  personId: PersonId,
  kind: TraitKind,
  words: readonly string[],
): void {
  db.run('DELETE FROM trait WHERE person_id = ? AND kind = ?', personId, kind);
  for (const word of new Set(words)) {
    db.run('INSERT INTO trait (person_id, kind, word) VALUES (?, ?, ?)', personId, kind, word);
  }
}
