import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 一位老人一周里见到的互助员，不超过本村定的人数（自己的互助员也算，送餐线路的不算）。
 * An elder sees no more different helpers in a week than the village set; the own one counts, the rider of a round does
 * not. Unit: helpers too many.
 */
export const mostFaces: RosterConstraint = {
  id: 'most-faces',
  scope: 'week',
  breach: ({ task, helper, companions, week }, facts) => {
    const { elder } = task;
    if (elder === null) return null;
    const isNew = (person: number): boolean => week.meetings(elder, person) === 0;
    const newFaces = companions.filter(isNew).length + (isNew(helper) ? 1 : 0);
    // A helper whom the elder sees already makes nothing worse.
    if (newFaces === 0) return null;
    const over = week.facesOf(elder) + newFaces - facts.settings.mostFaces;
    return over > 0 ? over : null;
  },
};
