import { elderServices, helperServices } from '../../planning/service-set.ts';
import type { PairingConstraint } from '../pairing-constraint.ts';
import { narrow } from './narrow.ts';

/**
 * 愿意做的服务里，至少有一样身体做得了：自己能自理；七十岁及以上和说过做不动的，不做重活。
 * Of the services offered at least one is within the helper's strength: fit to look after oneself, and no heavy work from
 * 70 on or after the helper declined it.
 */
export const abilityForNeed: PairingConstraint = {
  id: 'ability-for-need',
  breach: (elder, helper) => {
    const { needed, trainingNeeded } = elderServices(elder);
    const { offered, trained, able } = helperServices(helper);
    return (narrow(narrow(needed, offered), trained | ~trainingNeeded) & able) === 0 ? 1 : null;
  },
};
