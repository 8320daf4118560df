import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PairRole } from '../../../shared/domain/pairing.ts';
import type { LivePair } from '../../db/stores/pairs-store.ts';
import type { StoredPlan } from '../../db/stores/proposals-store.ts';

/** One name for an elder's place of a role. */
export const placeOf = (elderId: PersonId, role: PairRole): string => `${elderId}-${role}`;

type WhoHelps = Pick<StoredPlan, 'pairs' | 'unserved' | 'ended'>;

/**
 * Live pairs that a plan does not go on with. Elders of whom the plan says nothing (they are away, or have no needs at
 * present) keep theirs; a helper who changes role ends in the one and begins in the other.
 */
export function pairsThatEnd(live: readonly LivePair[], plan: WhoHelps): LivePair[] {
  const helperByPlace = new Map(plan.pairs.map((pair) => [placeOf(pair.elderId, pair.role), pair.helperId]));
  const emptyPlaces = new Set(plan.unserved.map(({ elderId, role }) => placeOf(elderId, role)));
  const named = new Set(plan.ended.map((pair) => `${placeOf(pair.elderId, pair.role)}-${pair.helperId}`));
  const inOtherRole = new Set(plan.pairs.map((pair) => `${pair.elderId}-${pair.helperId}`));
  return live.filter((pair) => {
    const place = placeOf(pair.elderId, pair.role);
    const planned = helperByPlace.get(place);
    if (planned !== undefined) return planned !== pair.helperId;
    return (
      emptyPlaces.has(place) ||
      named.has(`${place}-${pair.helperId}`) ||
      inOtherRole.has(`${pair.elderId}-${pair.helperId}`)
    );
  });
}
