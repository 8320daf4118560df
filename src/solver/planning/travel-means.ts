import type { TravelMeans } from '../../shared/domain/person.ts';

/**
 * How many walking minutes one minute by each means covers. Office defaults [proposal] for concrete
 * village roads in dry weather, to become settings of the village.
 */
export const WALKING_MINUTES_COVERED: Readonly<Record<TravelMeans, number>> = {
  walk: 1,
  e_bike: 4,
  motorbike: 5,
  tricycle: 3,
  car: 5,
};

/** Getting out and knocking takes this long, however fast the means [proposal]. */
export const LEAST_TRAVEL_MINUTES = 2;

/** Minutes by these means for a way that takes so many minutes on foot, rounded up. */
export function travelMinutesByMeans(walkingMinutes: number, means: TravelMeans): number {
  return Math.max(LEAST_TRAVEL_MINUTES, Math.ceil(walkingMinutes / WALKING_MINUTES_COVERED[means]));
}
