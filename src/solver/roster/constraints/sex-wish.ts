import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 老人希望由男的或女的来，来的每一位都按老人的意愿；性别不详的不算符合。
 * An elder who wishes for a man or a woman is visited by none but such; unknown sex does not count.
 */
export const sexWish: RosterConstraint = {
  id: 'sex-wish',
  scope: 'people',
  breach: ({ task, helper }, facts) => {
    if (task.elder === null) return null;
    const wish = facts.elders[task.elder]!.helperSexWish;
    return wish === 'any' || wish === facts.helpers[helper]!.sex ? null : 1;
  },
};
