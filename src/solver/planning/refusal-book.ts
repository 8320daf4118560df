import type { PersonId } from '../../shared/domain/ids.ts';
import type { PlanningRefusal } from './planning-person.ts';

/** True when either of the two refuses the other; nobody is asked why. */
export type IsRefused = (one: PersonId, other: PersonId) => boolean;

export function buildRefusalBook(refusals: readonly PlanningRefusal[]): IsRefused {
  const key = (one: PersonId, other: PersonId): string =>
    one < other ? `${one}-${other}` : `${other}-${one}`;
  const refused = new Set(refusals.map((refusal) => key(refusal.personId, refusal.refusedId)));
  return (one, other) => refused.has(key(one, other));
}
