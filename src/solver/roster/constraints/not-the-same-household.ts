import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 同一户的人不排上门服务：家里人照料是赡养，不是互助；自己更不能给自己上门。
 * Nobody is rostered to their own household: that is family duty, not mutual aid.
 */
export const notTheSameHousehold: RosterConstraint = {
  id: 'not-the-same-household',
  scope: 'people',
  breach: ({ need, helper }, facts) => {
    const elder = facts.elders[need.elder]!;
    const person = facts.helpers[helper]!;
    const sameHome = elder.householdId !== null && elder.householdId === person.householdId;
    return sameHome || elder.id === person.id ? 1 : null;
  },
};
