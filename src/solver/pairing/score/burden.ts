import type { PlanningElder, PlanningHelper } from '../../planning/planning-person.ts';
import { elderServices, HEAVY_SERVICES } from '../../planning/service-set.ts';
import type { PairingFacts } from '../pairing-facts.ts';

/**
 * 要重活、身体重度以上失能，或者路程超过互助员上限的三分之二的，算费力的老人，要分散开。
 * An elder with heavy work (bathing, farm work), who is severely or totally dependent, or whose way is beyond two thirds of
 * the helper's limit counts as a burden; those are spread over the helpers.
 */
export function isBurden(elder: PlanningElder, helper: PlanningHelper, facts: PairingFacts): boolean {
  if ((elderServices(elder).needed & HEAVY_SERVICES) !== 0) return true;
  if (elder.selfCareLevel === 'severe' || elder.selfCareLevel === 'total') return true;
  const travel = facts.travel(elder, helper);
  return travel !== null && 3 * travel.minutes > 2 * helper.travelLimitMinutes;
}
