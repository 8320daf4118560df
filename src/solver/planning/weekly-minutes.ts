import { SERVICE_TYPES } from '../../shared/domain/service.ts';
import type { PlanningElder, PlanningHelper } from './planning-person.ts';
import { holds, servableServices } from './service-set.ts';

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
    minutes += (need.timesPerWeek * need.minutes) / (need.everyWeeks ?? 1);
  }
  // Thirds of minutes do not add up exactly; a hundredth of a minute is nobody's.
  return Math.ceil(minutes - 0.01);
}
