import type { PersonId } from '../../../shared/domain/ids.ts';
import type { RelationKind } from '../../../shared/domain/person.ts';
import type { ReadableDb } from '../connection.ts';

export interface Relation {
  readonly personId: PersonId;
  readonly otherId: PersonId;
  readonly kind: RelationKind;
}

export function listRelations(db: ReadableDb): Relation[] {
  return db
    .all<{ person_id: number; other_id: number; kind: RelationKind }>(
      'SELECT person_id, other_id, kind FROM relation ORDER BY person_id, other_id, kind',
    )
    .map((line) => ({
      personId: line.person_id as PersonId,
      otherId: line.other_id as PersonId,
      kind: line.kind,
    }));
}
