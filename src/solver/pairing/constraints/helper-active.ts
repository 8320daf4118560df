import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 互助员要在村、在册。
 * A helper who is away, has moved, withdrawn or died cannot be given an elder.
 */
export const helperActive: PairingConstraint = {
  id: 'helper-active',
  breach: (_elder, helper) => (helper.active ? null : 1),
};
