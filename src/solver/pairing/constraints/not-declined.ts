import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 提过没谈成的一对，不再重提，除非当初说的不算了。
 * A pair that one of the two declined is not proposed again, until the decline is withdrawn.
 */
export const notDeclined: PairingConstraint = {
  id: 'not-declined',
  breach: (elder, helper, facts) => (facts.isDeclined(elder.id, helper.id) ? 1 : null),
};
