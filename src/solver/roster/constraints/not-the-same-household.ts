import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 同一户的人不排上门服务和农活：家里人照料是赡养，不是互助；自己更不能给自己上门。本村允许同户结对的，结了对的可以排。送餐线路不限。
 * Nobody is rostered to their own household or its fields: that is family duty, not mutual aid. Where the village lets
 * people of one household be a pair, the two of a pair are. A round of lunches may pass the rider's own door.
 */
export const notTheSameHousehold: RosterConstraint = {
  id: 'not-the-same-household',
  scope: 'people',
  breach: ({ task, helper }, facts) => {
    const person = facts.helpers[helper]!;
    if (task.elder !== null && facts.elders[task.elder]!.id === person.id) return 1;
    if (task.householdId === null || task.householdId !== person.householdId) return null;
    const arePair = task.elder !== null && facts.partOf(helper, task) !== 'other';
    return facts.sameHouseholdAllowed && arePair ? null : 1;
  },
};
