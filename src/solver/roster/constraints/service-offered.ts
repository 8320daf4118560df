import { offersService } from '../../planning/service-fit.ts';
import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 只排互助员愿意做的服务。
 * A helper is rostered only for services that he or she offers.
 */
export const serviceOffered: RosterConstraint = {
  id: 'service-offered',
  scope: 'people',
  breach: ({ need, helper }, facts) => (offersService(facts.helpers[helper]!, need.service.code) ? null : 1),
};
