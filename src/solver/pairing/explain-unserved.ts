import type { PairingRule, UnservedElder } from '../../shared/domain/pairing.ts';
import { findFirstBreach, PAIRING_RULE_BOOK } from './constraints/index.ts';
import { NOBODY } from './elder-candidates.ts';
import { householdOf } from './component-network.ts';
import { factsInForce, type PairingModel } from './pairing-model.ts';
import type { PlanHoldings } from './plan-holdings.ts';
import { ROLE_NAMES, type RoleIndex } from './unit-levels.ts';

/**
 * Why nobody was found for an elder in a role: the first rule that stops each helper of the elder's village, or of the
 * whole township where the village has no helper at all. Who lives with the elder's other helper (or is that helper)
 * counts under `not-the-same-household`; who is allowed but full under `helper-capacity`, out of minutes under
 * `weekly-minutes`.
 */
export function explainUnserved(
  model: PairingModel,
  holdings: PlanHoldings,
  elder: number,
  role: RoleIndex,
): UnservedElder {
  const person = model.people.elders[elder]!;
  const ofVillage = model.helpersOfVillage.get(person.villageId) ?? [];
  const asked = ofVillage.length > 0 ? ofVillage : model.people.helpers.map((_, index) => index);
  const helpersByRule = new Map<PairingRule, number>();
  for (const helper of asked) {
    const rule = stoppedBy(model, holdings, elder, role, helper);
    if (rule === null) {
      const { id } = model.people.helpers[helper]!;
      throw new Error(`pairing: elder ${person.id} is left over although helper ${id} is free`);
    }
    helpersByRule.set(rule, (helpersByRule.get(rule) ?? 0) + 1);
  }
  return {
    elderId: person.id,
    role: ROLE_NAMES[role],
    tier: person.tier,
    stoppedBy: PAIRING_RULE_BOOK.flatMap(({ id }) => {
      const helpers = helpersByRule.get(id);
      return helpers === undefined ? [] : [{ rule: id, helpers }];
    }),
  };
}

/** The first rule that stops a helper from taking a role for an elder in a finished plan; null where none does. */
export function stoppedBy(
  model: PairingModel,
  holdings: PlanHoldings,
  elder: number,
  role: RoleIndex,
  helper: number,
): PairingRule | null {
  const one = model.people.elders[elder]!;
  const other = model.people.helpers[helper]!;
  const rule = findFirstBreach(one, other, factsInForce(model));
  if (rule !== null) return rule;
  const held = holdings.helperOf(elder, role === 0 ? 1 : 0);
  if (held !== NOBODY && householdOf(model, held) === householdOf(model, helper))
    return 'not-the-same-household';
  if (holdings.heldElders(helper) >= other.maxElders) return 'helper-capacity';
  const minutes = holdings.heldMinutes(helper) + model.weeklyMinutes(one, other);
  return role === 0 && minutes > other.weeklyCapMinutes ? 'weekly-minutes' : null;
}
