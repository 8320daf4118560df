import { weeklyMinutes as minutesAWeek } from '../../planning/weekly-minutes.ts';
import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 这位老人每周要的服务时间，不能一个人就超过互助员每周能服务的时间。
 * What the elder needs of the helper in a week is not more than the helper's whole week. Unit: minutes a week over.
 */
export const weeklyMinutes: PairingConstraint = {
  id: 'weekly-minutes',
  breach: (elder, helper) => {
    const over = minutesAWeek(elder, helper) - helper.weeklyCapMinutes;
    return over > 0 ? over : null;
  },
};
