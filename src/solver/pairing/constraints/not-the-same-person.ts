import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 自己不能帮扶自己。
 * Nobody is their own helper (many helpers stand in the elders' register too).
 */
export const notTheSamePerson: PairingConstraint = {
  id: 'not-the-same-person',
  breach: (elder, helper) => (elder.id === helper.id ? 1 : null),
};
