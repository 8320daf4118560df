import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 结对不出本村。
 * Pairs stay inside one village, whose meeting agrees to them.
 */
export const villageBoundary: PairingConstraint = {
  id: 'village-boundary',
  breach: (elder, helper) => (elder.villageId === helper.villageId ? null : 1),
};
