import { isAbleForService } from '../../planning/service-fit.ts';
import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 身体做得了才排：自己能自理；七十岁及以上不做重活。
 * Nothing beyond a helper's strength: fit to look after oneself, and no heavy work from 70 on.
 */
export const abilityForService: RosterConstraint = {
  id: 'ability-for-service',
  scope: 'people',
  breach: ({ need, helper }, facts) =>
    isAbleForService(facts.helpers[helper]!, need.service.code) ? null : 1,
};
