import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PersonRelation } from '../../../shared/domain/person-profile.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { WritableDb } from '../../db/connection.ts';
import {
  changeRelation,
  listRelationsOf,
  removeRelation,
  replaceRelations,
} from '../../db/stores/relations-store.ts';
import type { Office } from '../office.ts';
import { changePeople } from './change-people.ts';
import { refuseUnknownOrErased } from './refuse-unknown-or-erased.ts';

/** Makes this the whole list of how a person stands to others, as `people.get` shows it. */
export function saveRelations(
  office: Office,
  { personId, relations }: CheckedInput<'people.saveRelations'>,
): Output<'people.saveRelations'> {
  changePeople(office, { kind: 'relations-changed' }, (db) => {
    refuseUnknownOrErased(db, personId);
    for (const { otherId } of relations) {
      if (otherId === personId) throw new Refusal('people.relation-to-self');
      refuseUnknownOrErased(db, otherId);
    }
    writeRelations(db, personId, relations);
  });
  return {};
}

/** A relation is one row, owned by whoever named it first; it is changed and removed from either side. */
function writeRelations(db: WritableDb, personId: PersonId, wanted: readonly PersonRelation[]): void {
  const keyOf = ({ otherId, kind }: Pick<PersonRelation, 'otherId' | 'kind'>): string =>
    `${String(otherId)} ${kind}`;
  const wantedByKey = new Map(wanted.map((relation) => [keyOf(relation), relation]));
  const own = new Set(listRelationsOf(db, personId).flatMap((line) => (line.ofOther ? [] : [keyOf(line)])));
  for (const line of listRelationsOf(db, personId)) {
    // What the other refuses is the other's business.
    if (!line.ofOther || line.kind === 'refuses') continue;
    const row = { personId: line.otherId, otherId: personId, kind: line.kind };
    const relation = wantedByKey.get(keyOf(line));
    if (!relation) {
      removeRelation(db, row);
    } else {
      changeRelation(db, row, relation);
      if (!own.has(keyOf(line))) wantedByKey.delete(keyOf(line));
    }
  }
  replaceRelations(db, personId, [...wantedByKey.values()]);
}
