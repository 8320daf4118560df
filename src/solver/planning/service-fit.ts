import type { HalfDay } from '../../shared/domain/availability.ts';
import { SERVICE_TYPES, type ServiceCode } from '../../shared/domain/service.ts';
import type { PlanningElder, PlanningHelper } from './planning-person.ts';

/** Heavy services are not asked of helpers of this age and over (志愿服务条例 Art. 15) [proposal]. */
export const HEAVY_WORK_AGE_LIMIT = 70;

export function offersService(helper: PlanningHelper, code: ServiceCode): boolean {
  return helper.services.includes(code);
}

/** A service for which the elder's village asks for a training is given only by who has one. */
export function isTrainedForService(
  elder: PlanningElder,
  helper: PlanningHelper,
  code: ServiceCode,
): boolean {
  return !elder.trainingNeededFor.includes(code) || helper.trainedFor.includes(code);
}

/**
 * Fit for the work: able to look after oneself, and for heavy work younger than 70 and willing. What is not written
 * down (level or age) stands in nobody's way.
 */
export function isAbleForService(helper: PlanningHelper, code: ServiceCode): boolean {
  const looksAfterSelf = helper.selfCareLevel === 'independent' || helper.selfCareLevel === 'unknown';
  const tooOld = SERVICE_TYPES[code].heavy && helper.age !== null && helper.age >= HEAVY_WORK_AGE_LIMIT;
  return looksAfterSelf && !tooOld && !(SERVICE_TYPES[code].heavy && helper.noHeavyWork);
}

/** Whether a half-day suits the service: lunch is carried before noon. */
export function suitsService(half: HalfDay, code: ServiceCode): boolean {
  const { slots } = SERVICE_TYPES[code];
  return slots.length === 0 || slots.includes(half.slot);
}
