import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 工作人员定了不配的一对，这份方案里就不配，直到改回来。
 * A pair that was ruled out by hand stays out of this proposal, until it is allowed again.
 */
export const notForbidden: PairingConstraint = {
  id: 'not-forbidden',
  breach: (elder, helper, facts) => (facts.isForbidden(elder.id, helper.id) ? 1 : null),
};
