import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 同一户的人不排上门服务：家里人照料是赡养，不是互助；自己更不能给自己上门。本村允许同户结对的，结了对的可以排。
 * Nobody is rostered to their own household: that is family duty, not mutual aid. Where the village lets people of one
 * household be a pair, the two of a pair are.
 */
export const notTheSameHousehold: RosterConstraint = {
  id: 'not-the-same-household',
  scope: 'people',
  breach: ({ need, helper }, facts) => {
    const elder = facts.elders[need.elder]!;
    const person = facts.helpers[helper]!;
    if (elder.id === person.id) return 1;
    if (elder.householdId === null || elder.householdId !== person.householdId) return null;
    const arePair = facts.isOwnHelper(helper, need.elder) || facts.isBackup(helper, need.elder);
    return facts.sameHouseholdAllowed && arePair ? null : 1;
  },
};
