import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 要两个人做的服务，两位互助员同一个半天一起去。
 * A service for two is done by two helpers in the same half-day. Unit: helpers missing.
 */
export const secondHelper: RosterConstraint = {
  id: 'second-helper',
  scope: 'team',
  breach: ({ need, companions }) => {
    const missing = need.service.helpersNeeded - 1 - companions.length;
    return missing > 0 ? missing : null;
  },
};
