import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 要两个人做的服务，两位互助员同一个半天一起去；值班、农活人不齐也可以先去。
 * A service for two is done by two helpers in the same half-day; duties and farm work may be done by fewer than wished.
 * Unit: helpers missing.
 */
export const secondHelper: RosterConstraint = {
  id: 'second-helper',
  scope: 'team',
  breach: ({ task, companions }) => {
    const missing = task.wholeTeam ? task.helpersNeeded - 1 - companions.length : 0;
    return missing > 0 ? missing : null;
  },
};
