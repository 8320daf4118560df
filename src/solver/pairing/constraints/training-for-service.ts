import { elderServices, helperServices } from '../../planning/service-set.ts';
import type { PairingConstraint } from '../pairing-constraint.ts';
import { narrow } from './narrow.ts';

/**
 * 本村规定要受过培训才能做的服务（助浴），只由受过培训或有护理技能的人做；愿意做的服务里至少有一样做得。
 * What only trained people may do in the village (bathing) is left to them: at least one service that the helper offers
 * needs no training or has it.
 */
export const trainingForService: PairingConstraint = {
  id: 'training-for-service',
  breach: (elder, helper) => {
    const { needed, trainingNeeded } = elderServices(elder);
    const { offered, trained } = helperServices(helper);
    return (narrow(needed, offered) & (trained | ~trainingNeeded)) === 0 ? 1 : null;
  },
};
