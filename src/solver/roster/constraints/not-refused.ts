import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 一方不愿意，就不上门，不问原因；送餐线路上、农活那一户里有一位不愿意也一样。
 * Where either of the two refuses the other there is no visit; nobody is asked why. So it is with each eater of a round
 * and each elder of a household whose field it is.
 */
export const notRefused: RosterConstraint = {
  id: 'not-refused',
  scope: 'people',
  breach: ({ task, helper }, facts) => {
    const { id } = facts.helpers[helper]!;
    return task.peopleServed.some((served) => facts.isRefused(served, id)) ? 1 : null;
  },
};
