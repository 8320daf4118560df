import { SERVICE_CODES, SERVICE_TYPES, type ServiceCode } from '../../shared/domain/service.ts';
import type { PlanningElder, PlanningHelper } from './planning-person.ts';
import { remembered } from './remembered.ts';
import { isAbleForService, suitsService } from './service-fit.ts';

/** Services as the bits of a whole number, in the order of the nine: rules of pairing compare millions of lists. */
export type ServiceSet = number;

const BIT_OF: Readonly<Record<ServiceCode, ServiceSet>> = Object.fromEntries(
  SERVICE_CODES.map((code, index) => [code, 1 << index]),
) as Record<ServiceCode, ServiceSet>;

export function holds(set: ServiceSet, code: ServiceCode): boolean {
  return (set & BIT_OF[code]) !== 0;
}

export function serviceSet(codes: readonly ServiceCode[]): ServiceSet {
  let set = 0;
  for (const code of codes) set |= BIT_OF[code];
  return set;
}

/** Heavy work (bathing, farm work). */
export const HEAVY_SERVICES: ServiceSet = serviceSet(
  SERVICE_CODES.filter((code) => SERVICE_TYPES[code].heavy),
);

/** What an elder's needs come to, as sets. */
export interface ElderServices {
  readonly needed: ServiceSet;
  /** Of all services those that only a trained helper may give. */
  readonly trainingNeeded: ServiceSet;
}

/** What a helper can give, as sets; each alone, so that every rule looks at its own. */
export interface HelperServices {
  readonly offered: ServiceSet;
  readonly trained: ServiceSet;
  /** Within the helper's strength. */
  readonly able: ServiceSet;
  /** With a free half-day that suits. */
  readonly free: ServiceSet;
}

/** Worked out once for each elder; people of a problem never change. */
export const elderServices = remembered((elder: PlanningElder): ElderServices => ({
  needed: serviceSet(elder.needs.map((need) => need.serviceCode)),
  trainingNeeded: serviceSet(elder.trainingNeededFor),
}));

/** Worked out once for each helper; people of a problem never change. */
export const helperServices = remembered((helper: PlanningHelper): HelperServices => ({
  offered: serviceSet(helper.services),
  trained: serviceSet(helper.trainedFor),
  able: serviceSet(SERVICE_CODES.filter((code) => isAbleForService(helper, code))),
  free: serviceSet(
    SERVICE_CODES.filter((code) => helper.availability.some((half) => suitsService(half, code))),
  ),
}));

/** The services of an elder that a helper could give: offered, trained for where that is asked, fit for, with a free half-day. */
export function servableServices(elder: PlanningElder, helper: PlanningHelper): ServiceSet {
  const { needed, trainingNeeded } = elderServices(elder);
  const { offered, trained, able, free } = helperServices(helper);
  return needed & offered & (trained | ~trainingNeeded) & able & free;
}
