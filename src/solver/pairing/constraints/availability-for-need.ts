import { elderServices, helperServices } from '../../planning/service-set.ts';
import type { PairingConstraint } from '../pairing-constraint.ts';
import { narrow } from './narrow.ts';

/**
 * 互助员有空的半天里，至少有一个适合做得了的一样服务（送午饭要在上午）。
 * At least one free half-day of the helper suits a need that the helper offers and is fit for (lunch is carried before
 * noon). Who has no free half-day at all is the business of `helper-has-hours`.
 */
export const availabilityForNeed: PairingConstraint = {
  id: 'availability-for-need',
  breach: (elder, helper) => {
    const { needed, trainingNeeded } = elderServices(elder);
    const { offered, trained, able, free } = helperServices(helper);
    if (free === 0) return null;
    const fit = narrow(narrow(narrow(needed, offered), trained | ~trainingNeeded), able);
    return (fit & free) === 0 ? 1 : null;
  },
};
