import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { type ByPerson, collectByPerson, onlyOf } from './by-person.ts';

export type TraitKind =
  | 'temperament'
  | 'hobby'
  | 'skill'
  | 'care_flag'
  | 'chronic_disease'
  | 'can_offer'
  | 'five_senior'
  | 'need_category';

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

/** Makes these the words of one kind; words that stay are not written again. */
export function replaceTraits(
  db: WritableDb,
  personId: PersonId,
  kind: TraitKind,
  words: readonly string[],
): void {
  const known = new Set(
    // Answered from the key alone, without sorting: an import asks this some ten thousand times.
    db
      .all<{ word: string }>('SELECT word FROM trait WHERE person_id = ? AND kind = ?', personId, kind)
      .map(({ word }) => word),
  );
  const wanted = new Set(words);
  for (const word of known) if (!wanted.has(word)) removeTrait(db, personId, kind, word);
  for (const word of wanted) if (!known.has(word)) addTrait(db, personId, kind, word);
}

/** The first words of one kind of somebody who has none yet; nothing is looked up. */
export function addTraits(
  db: WritableDb,
  personId: PersonId,
  kind: TraitKind,
  words: readonly string[],
): void {
  for (const word of new Set(words)) addTrait(db, personId, kind, word);
}

function addTrait(db: WritableDb, personId: PersonId, kind: TraitKind, word: string): void {
  db.run('INSERT INTO trait (person_id, kind, word) VALUES (?, ?, ?)', personId, kind, word);
}

function removeTrait(db: WritableDb, personId: PersonId, kind: TraitKind, word: string): void {
  db.run('DELETE FROM trait WHERE person_id = ? AND kind = ? AND word = ?', personId, kind, word);
}
