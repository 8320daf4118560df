import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PersonDetail } from '../../../shared/domain/person-detail.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listRelationsOf } from '../../db/stores/relations-store.ts';

/**
 * How one person stands to others. Kin, friends and neighbours are so for both, whoever named the other; a refusal is
 * only the word of the one who refuses, and the other is not told.
 */
export function relationsAsSeenBy(db: ReadableDb, personId: PersonId): PersonDetail['relations'] {
  const seen = new Set<string>();
  return listRelationsOf(db, personId).flatMap(({ ofOther, ...relation }) => {
    const key = `${String(relation.otherId)} ${relation.kind}`;
    if ((ofOther && relation.kind === 'refuses') || seen.has(key)) return [];
    seen.add(key);
    return [relation];
  });
}
