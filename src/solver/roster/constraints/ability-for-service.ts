import { isAbleForService, isTrainedForService } from '../../planning/service-fit.ts';
import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 身体做得了才排：自己能自理；七十岁及以上和说过做不动的，不做重活；本村要求培训的服务，受过培训才排。值班只要自己能自理。
 * Nothing beyond a helper's strength and training: fit to look after oneself, no heavy work from 70 on or after the helper
 * declined it, and trained for what the elder's village leaves to trained people. A duty asks only for the first.
 */
export const abilityForService: RosterConstraint = {
  id: 'ability-for-service',
  scope: 'people',
  breach: ({ task, helper }, facts) => {
    const person = facts.helpers[helper]!;
    // Opening a station is work that is not heavy, as errands are.
    const code = task.service?.code ?? 'errand';
    const isTrained = task.elder === null || isTrainedForService(facts.elders[task.elder]!, person, code);
    return isAbleForService(person, code) && isTrained ? null : 1;
  },
};
