import { isAbleForService, offersService, suitsService } from '../../planning/service-fit.ts';
import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 互助员有空的半天里，至少有一个适合做得了的一样服务（送午饭要在上午）。
 * At least one free half-day of the helper suits a need that the helper offers and is fit for (lunch is
 * carried before noon).
 */
export const availabilityForNeed: PairingConstraint = {
  id: 'availability-for-need',
  breach: (elder, helper) => {
    const servable = elder.needs.filter(
      (need) => offersService(helper, need.serviceCode) && isAbleForService(helper, need.serviceCode),
    );
    const suits = servable.some((need) =>
      helper.availability.some((half) => suitsService(half, need.serviceCode)),
    );
    return suits ? null : 1;
  },
};
