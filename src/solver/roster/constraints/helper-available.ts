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
    const half = HALF_DAYS[halfDay]!;
    const free = facts.helpers[helper]!.availability.some(
      ({ weekday, slot }) => weekday === half.weekday && slot === half.slot,
    );
    return free && suitsService(half, need.service.code) ? null : 1;
  },
};
