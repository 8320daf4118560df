import type { PersonId } from '../../shared/domain/ids.ts';
import type { HelperLimit, PairingDecision } from '../../shared/domain/pairing-decision.ts';
import type { PairRole } from '../../shared/domain/pairing.ts';
import type { PlanningHelper } from '../planning/planning-person.ts';

/** What holds of a list of decisions: of two on the same thing the later. */
export interface DecisionsInForce {
  /** The helper locked to an elder in a role by hand. */
  readonly lockedHelper: (elderId: PersonId, role: PairRole) => PersonId | null;
  readonly isForbidden: (elderId: PersonId, helperId: PersonId) => boolean;
  /** Whether the pair begins with a trial month. */
  readonly isTrial: (elderId: PersonId, helperId: PersonId) => boolean;
  /** The helper with the limits that were set by hand. */
  readonly withLimits: (helper: PlanningHelper) => PlanningHelper;
}

type Key = `${number}-${number}`;
const keyOf = (elderId: PersonId, helperId: PersonId): Key => `${elderId}-${helperId}`;

/** A lock lifts an earlier ban of the same pair and takes the place of an earlier lock of the role, and the other way round. */
export function readDecisions(decisions: readonly PairingDecision[]): DecisionsInForce {
  const locks = new Map<PersonId, Map<PairRole, PersonId>>();
  const forbidden = new Set<Key>();
  const trials = new Set<Key>();
  const limits = new Map<PersonId, Partial<Record<HelperLimit, number>>>();
  const unlock = (elderId: PersonId, helperId: PersonId): void => {
    const ofElder = locks.get(elderId);
    for (const [role, locked] of ofElder ?? []) if (locked === helperId) ofElder!.delete(role);
  };
  for (const decision of decisions) {
    switch (decision.kind) {
      case 'lock': {
        const { elderId, helperId, role } = decision;
        unlock(elderId, helperId);
        forbidden.delete(keyOf(elderId, helperId));
        locks.set(elderId, (locks.get(elderId) ?? new Map<PairRole, PersonId>()).set(role, helperId));
        break;
      }
      case 'unlock':
        unlock(decision.elderId, decision.helperId);
        break;
      case 'forbid':
        unlock(decision.elderId, decision.helperId);
        forbidden.add(keyOf(decision.elderId, decision.helperId));
        break;
      case 'allow':
        forbidden.delete(keyOf(decision.elderId, decision.helperId));
        break;
      case 'set-limit':
        limits.set(decision.helperId, { ...limits.get(decision.helperId), [decision.limit]: decision.value });
        break;
      case 'trial':
        if (decision.on) trials.add(keyOf(decision.elderId, decision.helperId));
        else trials.delete(keyOf(decision.elderId, decision.helperId));
    }
  }
  return {
    lockedHelper: (elderId, role) => locks.get(elderId)?.get(role) ?? null,
    isForbidden: (elderId, helperId) => forbidden.size > 0 && forbidden.has(keyOf(elderId, helperId)),
    isTrial: (elderId, helperId) => trials.size > 0 && trials.has(keyOf(elderId, helperId)),
    withLimits: (helper) => {
      const set = limits.get(helper.id);
      if (set === undefined) return helper;
      return {
        ...helper,
        travelLimitMinutes: set['travel-minutes'] ?? helper.travelLimitMinutes,
        maxElders: set.elders ?? helper.maxElders,
        weeklyCapMinutes: set['weekly-minutes'] ?? helper.weeklyCapMinutes,
      };
    },
  };
}
