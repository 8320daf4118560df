import { elderServices, helperServices } from '../../planning/service-set.ts';
import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 老人需要的服务，互助员至少愿意做一样。
 * The helper offers at least one of the services that the elder needs.
 */
export const serviceOffered: PairingConstraint = {
  id: 'service-offered',
  breach: (elder, helper) =>
    (elderServices(elder).needed & helperServices(helper).offered) === 0 ? 1 : null,
};
