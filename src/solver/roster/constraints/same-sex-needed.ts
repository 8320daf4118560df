import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 助浴这样的贴身服务，来的人里至少有一位与老人同性别；老人性别不详的，先补登记。
 * For close services such as bathing at least one of those who come is of the elder's own sex; where the
 * elder's sex is unknown nobody counts as such. Asked once the team is complete.
 */
export const sameSexNeeded: RosterConstraint = {
  id: 'same-sex-needed',
  scope: 'team',
  breach: ({ task, helper, companions }, facts) => {
    if (!task.sameSexNeeded || task.elder === null) return null;
    if (1 + companions.length < task.helpersNeeded) return null;
    const { sex } = facts.elders[task.elder]!;
    if (sex === 'unknown') return 1;
    const isSame = (person: number): boolean => facts.helpers[person]!.sex === sex;
    return isSame(helper) || companions.some(isSame) ? null : 1;
  },
};
