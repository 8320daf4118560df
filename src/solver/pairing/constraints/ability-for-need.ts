import { isAbleForService, offersService } from '../../planning/service-fit.ts';
import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 愿意做的服务里，至少有一样身体做得了：自己能自理；七十岁及以上不做重活。
 * Of the services offered at least one is within the helper's strength: fit to look after oneself, and no
 * heavy work from 70 on.
 */
export const abilityForNeed: PairingConstraint = {
  id: 'ability-for-need',
  breach: (elder, helper) => {
    const offered = elder.needs.filter((need) => offersService(helper, need.serviceCode));
    return offered.some((need) => isAbleForService(helper, need.serviceCode)) ? null : 1;
  },
};
