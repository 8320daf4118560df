import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 只排在互助员报了有空、又合适的半天：送午饭要在上午，值班在站点开门的时候，农活在定好的日子；水断路阻的，过得去才排。
 * A visit lies in a half-day in which the helper is free and that suits the work: lunch before noon, a duty while the
 * venue is open, farm work on its days; and not beyond high water or a landslide.
 */
export const helperAvailable: RosterConstraint = {
  id: 'helper-available',
  scope: 'half-day',
  breach: ({ task, helper, halfDay }, facts) =>
    task.suits[halfDay]! && facts.isFree(helper, halfDay) && !facts.isCutOff(helper, task, halfDay)
      ? null
      : 1,
};
