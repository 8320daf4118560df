import { SERVICE_TYPES } from '../../shared/domain/service.ts';
import type { PlanningElder, PlanningHelper, PlanningNeed } from './planning-person.ts';
import { holds, servableServices } from './service-set.ts';

/** So many weeks hold whole numbers of visits of every interval up to 13 weeks: sums stay exact. */
const COMMON_WEEKS = 360_360;

/** Visits of a need in a number of weeks that is the same for all needs; for comparing and adding up. */
export function visitsInCommonWeeks(need: PlanningNeed): number {
  return (need.timesPerWeek * COMMON_WEEKS) / (need.everyWeeks ?? 1);
}

/**
 * Minutes that an elder takes of a helper in a usual week: what the helper could serve, with needs of every second or
 * third week spread evenly, rounded up. Ways do not count, nor does what cannot be planned by week (an emergency, farm
 * work of a season).
 */
export function weeklyMinutes(elder: PlanningElder, helper: PlanningHelper): number {
  const servable = servableServices(elder, helper);
  let minutes = 0;
  for (const need of elder.needs) {
    if (!holds(servable, need.serviceCode) || !SERVICE_TYPES[need.serviceCode].weekly) continue;
    minutes += need.minutes * visitsInCommonWeeks(need);
  }
  return Math.ceil(minutes / COMMON_WEEKS);
}
