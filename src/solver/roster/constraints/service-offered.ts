import { offersService } from '../../planning/service-fit.ts';
import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 只排互助员愿意做的服务（农活就是助农）；值班人人轮流，送餐线路另有规定。
 * A helper is rostered only for services that he or she offers, farm work among them; duties go round among all, and
 * rounds of lunches have a rule of their own.
 */
export const serviceOffered: RosterConstraint = {
  id: 'service-offered',
  scope: 'people',
  breach: ({ task, helper }, facts) => {
    if (task.service === null || task.kind === 'meal-round') return null;
    return offersService(facts.helpers[helper]!, task.service.code) ? null : 1;
  },
};
