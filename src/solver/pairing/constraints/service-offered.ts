import { offersService } from '../../planning/service-fit.ts';
import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 老人需要的服务，互助员至少愿意做一样。
 * The helper offers at least one of the services that the elder needs.
 */
export const serviceOffered: PairingConstraint = {
  id: 'service-offered',
  breach: (elder, helper) => (elder.needs.some((need) => offersService(helper, need.serviceCode)) ? null : 1),
};
