import type { FamilyWord, FamilyWordForm, FamilyWordId } from '../../../shared/domain/family-word.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** What the family of an elder said, newest first. */
export function listFamilyWords(db: ReadableDb, elderId: PersonId): FamilyWord[] {
  return db.all(
    `SELECT id, word, given_by AS givenBy, relation, given_on AS givenOn, paper_no AS paperNo
     FROM family_word WHERE elder_id = ? ORDER BY given_on DESC, id DESC`,
    elderId,
  );
}

export function addFamilyWord(db: WritableDb, elderId: PersonId, form: FamilyWordForm): FamilyWordId {
  const { newId } = db.run(
    'INSERT INTO family_word (elder_id, word, given_by, relation, given_on, paper_no) VALUES (?, ?, ?, ?, ?, ?)',
    elderId,
    form.word,
    form.givenBy,
    form.relation,
    form.givenOn,
    form.paperNo,
  );
  return newId as FamilyWordId;
}

/** False where the elder has no such word on record. */
export function removeFamilyWord(db: WritableDb, elderId: PersonId, id: FamilyWordId): boolean {
  return db.run('DELETE FROM family_word WHERE elder_id = ? AND id = ?', elderId, id).changes > 0;
}
