import type { PersonId } from '../../../shared/domain/ids.ts';
import type { RelationKind } from '../../../shared/domain/person.ts';
import type { ServiceDone } from '../../../time-bank/rules/credit-minutes.ts';
import type { ReadableDb } from '../../db/connection.ts';
import type { PersonOfRecord } from '../../db/stores/record-credits-store.ts';
import { listRelations } from '../../db/stores/relations-store.ts';

export type Kinship = ServiceDone['kinship'];

const KIN: ReadonlySet<RelationKind> = new Set(['lineal', 'sibling', 'cousin', 'in_law', 'clan']);
/** 三代以内: cousins are of the fourth degree. */
const FARTHEST_DEGREE = 4;

/**
 * How a helper stands to an elder: of one household, kin up to the fourth degree, or neither. Of kin whose degree nobody
 * noted all count but those of the clan: half a village has one name.
 */
export function openKinship(
  db: ReadableDb,
  people: ReadonlyMap<PersonId, PersonOfRecord>,
): (helperId: PersonId, elderId: PersonId | null) => Kinship {
  const key = (one: PersonId, other: PersonId): string =>
    `${String(Math.min(one, other))} ${String(Math.max(one, other))}`;
  const kin = new Set(
    listRelations(db)
      .filter(({ kind }) => KIN.has(kind))
      .filter(({ kind, degree }) => (degree === null ? kind !== 'clan' : degree <= FARTHEST_DEGREE))
      .map(({ personId, otherId }) => key(personId, otherId)),
  );
  return (helperId, elderId) => {
    if (elderId === null) return 'none';
    const householdId = people.get(helperId)?.householdId ?? null;
    if (householdId !== null && householdId === people.get(elderId)?.householdId) return 'kin-of-household';
    return kin.has(key(helperId, elderId)) ? 'kin' : 'none';
  };
}
