import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PresentPair } from '../pairing-problem.ts';

/** Who helps whom today, in either role. */
export interface PresentPairs {
  readonly hasHelper: (elderId: PersonId) => boolean;
  readonly arePair: (elderId: PersonId, helperId: PersonId) => boolean;
}

export function presentPairs(pairs: readonly PresentPair[]): PresentPairs {
  const helpersByElder = new Map<PersonId, Set<PersonId>>();
  for (const { elderId, helperId } of pairs) {
    const helpers = helpersByElder.get(elderId);
    if (helpers === undefined) helpersByElder.set(elderId, new Set([helperId]));
    else helpers.add(helperId);
  }
  return {
    hasHelper: (elderId) => helpersByElder.has(elderId),
    arePair: (elderId, helperId) => helpersByElder.get(elderId)?.has(helperId) ?? false,
  };
}
