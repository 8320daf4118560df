import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 结对不出本村，除非老人所在的村允许跨村。
 * Pairs stay inside one village, whose meeting agrees to them, unless the elder's village allows others.
 */
export const villageBoundary: PairingConstraint = {
  id: 'village-boundary',
  breach: (elder, helper, facts) =>
    elder.villageId === helper.villageId || facts.settingsOf(elder.villageId).acrossVillages ? null : 1,
};
