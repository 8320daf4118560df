import type { PairingRule, UnservedElder } from '../../shared/domain/pairing.ts';
import type { PlanningElder } from '../planning/planning-person.ts';
import { findFirstBreach, PAIRING_RULE_BOOK } from './constraints/index.ts';
import type { PairingPeople } from './find-candidates.ts';
import type { PairingFacts } from './pairing-facts.ts';

/**
 * Why nobody was found for an elder: the first rule that stops each helper of the elder's village, or of the
 * whole township where the village has no helper at all. `facts` must know how many elders each helper holds
 * in the finished plan, so that a helper who is allowed but full counts under `helper-capacity`.
 */
export function explainUnserved(
  elder: PlanningElder,
  people: PairingPeople,
  facts: PairingFacts,
): UnservedElder {
  const ofVillage = people.helpers.filter((helper) => helper.villageId === elder.villageId);
  const asked = ofVillage.length > 0 ? ofVillage : people.helpers;
  const helpersByRule = new Map<PairingRule, number>();
  for (const helper of asked) {
    const rule = findFirstBreach(elder, helper, facts);
    if (rule === null) {
      throw new Error(`pairing: elder ${elder.id} is left over although helper ${helper.id} is free`);
    }
    helpersByRule.set(rule, (helpersByRule.get(rule) ?? 0) + 1);
  }
  return {
    elderId: elder.id,
    role: 'primary',
    tier: elder.tier,
    stoppedBy: PAIRING_RULE_BOOK.flatMap(({ id }) => {
      const helpers = helpersByRule.get(id);
      return helpers === undefined ? [] : [{ rule: id, helpers }];
    }),
  };
}
