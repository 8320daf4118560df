import { SERVICE_TYPES } from '../../shared/domain/service.ts';
import type { PlanningElder, PlanningHelper, PlanningNeed } from './planning-person.ts';
import { remembered } from './remembered.ts';
import { servableServices, type ServiceSet, serviceSet } from './service-set.ts';

/** So many weeks hold whole numbers of visits of every interval up to 13 weeks: sums stay exact. */
const COMMON_WEEKS = 360_360;

/** Visits of a need in a number of weeks that is the same for all needs; for comparing and adding up. */
export function visitsInCommonWeeks(need: PlanningNeed): number {
  return (need.timesPerWeek * COMMON_WEEKS) / (need.everyWeeks ?? 1);
}

/** What an elder needs week by week, as numbers, one for each such need in the order of the needs. */
export interface WeeklyDemand {
  readonly services: readonly ServiceSet[];
  /** In common weeks, see {@link visitsInCommonWeeks}; `allVisits` is their sum. */
  readonly visits: readonly number[];
  readonly minutes: readonly number[];
  readonly allVisits: number;
}

/** Worked out once for each elder; people of a problem never change. */
export const weeklyDemand = remembered((elder: PlanningElder): WeeklyDemand => {
  const needs = elder.needs.filter((need) => SERVICE_TYPES[need.serviceCode].weekly);
  const visits = needs.map(visitsInCommonWeeks);
  return {
    services: needs.map((need) => serviceSet([need.serviceCode])),
    visits,
    minutes: needs.map((need, index) => need.minutes * visits[index]!),
    allVisits: visits.reduce((sum, times) => sum + times, 0),
  };
});

/**
 * Minutes that an elder takes of a helper in a usual week: what the helper could serve, with needs of every second or
 * third week spread evenly, rounded up. Ways do not count, nor does what cannot be planned by week (an emergency, farm
 * work of a season).
 */
export function weeklyMinutes(elder: PlanningElder, helper: PlanningHelper): number {
  const servable = servableServices(elder, helper);
  const demand = weeklyDemand(elder);
  let minutes = 0;
  for (let need = 0; need < demand.services.length; need++)
    if ((servable & demand.services[need]!) !== 0) minutes += demand.minutes[need]!;
  return Math.ceil(minutes / COMMON_WEEKS);
}
