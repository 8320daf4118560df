import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PersonRelation } from '../../../shared/domain/person-profile.ts';
import type { RelationKind } from '../../../shared/domain/person.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { replaceRows } from './write-rows.ts';

export interface Relation {
  readonly personId: PersonId;
  readonly otherId: PersonId;
  readonly kind: RelationKind;
}

/** A relation with the degree of kinship, null where nobody noted it. */
export interface GradedRelation extends Relation {
  readonly degree: number | null;
}

export function listRelations(db: ReadableDb): GradedRelation[] {
  return db
    .all<{ person_id: number; other_id: number; kind: RelationKind; degree: number | null }>(
      'SELECT person_id, other_id, kind, degree FROM relation ORDER BY person_id, other_id, kind',
    )
    .map((line) => ({
      personId: line.person_id as PersonId,
      otherId: line.other_id as PersonId,
      kind: line.kind,
      degree: line.degree,
    }));
}

/** A relation as one of the two has it in the data file. */
export interface StoredRelation extends PersonRelation {
  /** True where the row is the other person's: 李 named 王 as a cousin, and this is 王's list. */
  readonly ofOther: boolean;
  readonly name: string;
}

/** Everything that is known of how one person stands to others, whoever of the two named it. */
export function listRelationsOf(db: ReadableDb, personId: PersonId): StoredRelation[] {
  return db
    .all<Omit<StoredRelation, 'ofOther'> & { ofOther: 0 | 1 }>(
      `SELECT otherId, person.name, kind, degree, note, ofOther FROM (
         SELECT other_id AS otherId, kind, degree, note, 0 AS ofOther FROM relation WHERE person_id = ?1
         UNION ALL
         SELECT person_id, kind, degree, note, 1 FROM relation WHERE other_id = ?1)
       JOIN person ON person.id = otherId ORDER BY ofOther, kind, otherId`,
      personId,
    )
    .map((line) => ({ ...line, ofOther: line.ofOther === 1 }));
}

/** Writes the rows of which this person is the owner. */
export function replaceRelations(
  db: WritableDb,
  personId: PersonId,
  relations: readonly PersonRelation[],
): void {
  replaceRows(
    db,
    'relation',
    { column: 'person_id', id: personId },
    ['other_id', 'kind'],
    relations.map(({ otherId, kind, degree, note }) => ({ other_id: otherId, kind, degree, note })),
  );
}

export function removeRelation(db: WritableDb, { personId, otherId, kind }: Relation): void {
  db.run('DELETE FROM relation WHERE person_id = ? AND other_id = ? AND kind = ?', personId, otherId, kind);
}

/** Writes degree and note of a row that is there. */
export function changeRelation(
  db: WritableDb,
  { personId, otherId, kind }: Relation,
  { degree, note }: Pick<PersonRelation, 'degree' | 'note'>,
): void {
  db.run(
    'UPDATE relation SET degree = ?, note = ? WHERE person_id = ? AND other_id = ? AND kind = ?',
    degree,
    note,
    personId,
    otherId,
    kind,
  );
}
