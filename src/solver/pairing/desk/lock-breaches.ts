import type { PairBreach } from '../../../shared/domain/pairing-explanation.ts';
import type { PairingRule } from '../../../shared/domain/pairing.ts';
import { findBreaches } from '../constraints/index.ts';
import { NOBODY } from '../elder-candidates.ts';
import { fixedHelper, type PairingModel } from '../pairing-model.ts';
import { householdOf } from '../component-network.ts';
import { type RoleIndex, ROLES } from '../unit-levels.ts';

/**
 * What forbids locking two people to each other in a role: the rules of the register, and what is fixed already (a helper's
 * places and minutes, the household of the elder's other helper, a pair that the two agreed on themselves). A ban by hand
 * does not: the lock lifts it.
 */
export function lockBreaches(
  model: PairingModel,
  elder: number,
  helper: number,
  role: RoleIndex,
): readonly PairBreach[] {
  const one = model.people.elders[elder]!;
  const other = model.people.helpers[helper]!;
  const { list, agreed } = model.candidates[elder]!;
  if (fixedHelper(model, elder, role) === helper) return [];
  const candidate = list.find((each) => each.helper === helper);
  if (candidate === undefined) return findBreaches(one, other, model.facts);
  const breaches: PairBreach[] = [];
  const add = (rule: PairingRule, by: number): void => {
    if (by > 0) breaches.push({ rule, by });
  };
  const isKept = (index: number): boolean => index !== NOBODY && index !== helper && agreed.includes(index);
  add('not-forbidden', isKept(fixedHelper(model, elder, role)) ? 1 : 0);
  const beside = fixedHelper(model, elder, role === 0 ? 1 : 0);
  const isOneHousehold =
    beside !== NOBODY && beside !== helper && householdOf(model, beside) === householdOf(model, helper);
  add('not-the-same-household', isOneHousehold ? 1 : 0);
  const fixed = fixedAt(model, helper, elder);
  // A pair of today beyond the helper's own week takes all of it.
  const minutes = Math.min(candidate.minutes, other.weeklyCapMinutes);
  if (role === 0) add('weekly-minutes', fixed.minutes + minutes - other.weeklyCapMinutes);
  add('helper-capacity', fixed.units + 1 - other.maxElders);
  return breaches;
}

/** Units and minutes that are fixed at a helper for other elders. */
function fixedAt(model: PairingModel, helper: number, besides: number): { units: number; minutes: number } {
  const fixed = { units: 0, minutes: 0 };
  model.candidates.forEach(({ list }, elder) => {
    if (elder === besides) return;
    for (const role of ROLES) {
      if (fixedHelper(model, elder, role) !== helper) continue;
      fixed.units++;
      if (role === 0) fixed.minutes += list.find((each) => each.helper === helper)?.minutes ?? 0;
    }
  });
  return fixed;
}
