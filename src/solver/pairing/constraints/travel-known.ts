import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 两家之间的路要有人量过，或者能由量过的路推出来。
 * The way between the two homes must be measured, or follow from ways that are.
 */
export const travelKnown: PairingConstraint = {
  id: 'travel-known',
  breach: (elder, helper, facts) => (facts.travel(elder, helper) === null ? 1 : null),
};
