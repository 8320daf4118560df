import { HALF_DAYS } from '../../../shared/domain/availability.ts';
import { suitsService } from '../../planning/service-fit.ts';
import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 只排在互助员报了有空、又适合这项服务的半天（送午饭要在上午）。
 * A visit lies in a half-day in which the helper is free and that suits the service (lunch before noon).
 */
export const helperAvailable: RosterConstraint = {
  id: 'helper-available',
  scope: 'half-day',
  breach: ({ need, helper, halfDay }, facts) => {
    const suits = suitsService(HALF_DAYS[halfDay]!, need.service.code);
    return suits && facts.isFree(helper, halfDay) ? null : 1;
  },
};
