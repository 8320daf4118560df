import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 有一方不同意参加互助服务，就不安排；没有问过的可以先提出来。
 * Who refused to take part in mutual aid is not paired; who was not asked yet may be proposed.
 */
export const consentNotRefused: PairingConstraint = {
  id: 'consent-not-refused',
  breach: (elder, helper) => (elder.serviceRefused || helper.serviceRefused ? 1 : null),
};
