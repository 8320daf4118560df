import { offersService } from '../../planning/service-fit.ts';
import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 送餐线路由定好的送餐员跑；没有定的，或者要顶班的，由愿意送饭的互助员跑。
 * A round of lunches is ridden by its rider; where there is none, or one has to stand in, by somebody who offers meals.
 */
export const riderOfRound: RosterConstraint = {
  id: 'rider-of-round',
  scope: 'people',
  breach: ({ task, helper }, facts) => {
    if (task.kind !== 'meal-round' || task.rider === helper) return null;
    return offersService(facts.helpers[helper]!, 'meal_help') ? null : 1;
  },
};
