import type { PersonId } from '../../shared/domain/ids.ts';
import type { PlanningRefusal } from './planning-person.ts';

/** True when either of the two refuses the other; nobody is asked why. */
export type IsRefused = (one: PersonId, other: PersonId) => boolean;

export function buildRefusalBook(refusals: readonly PlanningRefusal[]): IsRefused {
  // By the lower id, then the higher: asked millions of times, so without building keys.
  const refused = new Map<PersonId, Set<PersonId>>();
  for (const { personId, refusedId } of refusals) {
    const [low, high] = personId < refusedId ? [personId, refusedId] : [refusedId, personId];
    const ofLow = refused.get(low);
    if (ofLow === undefined) refused.set(low, new Set([high]));
    else ofLow.add(high);
  }
  if (refused.size === 0) return () => false;
  return (one, other) => refused.get(one < other ? one : other)?.has(one < other ? other : one) ?? false;
}
