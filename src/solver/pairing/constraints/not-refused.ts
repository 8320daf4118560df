import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 一方不愿意，就不结对，不问原因。
 * Where either of the two refuses the other there is no pair; nobody is asked why.
 */
export const notRefused: PairingConstraint = {
  id: 'not-refused',
  breach: (elder, helper, facts) => (facts.isRefused(elder.id, helper.id) ? 1 : null),
};
