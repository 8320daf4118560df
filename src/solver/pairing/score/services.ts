import type { PairScorePart } from '../../../shared/domain/pairing.ts';
import { SERVICE_TYPES } from '../../../shared/domain/service.ts';
import type { PlanningElder, PlanningHelper } from '../../planning/planning-person.ts';
import { isAbleForService, offersService } from '../../planning/service-fit.ts';
import { shareOfPoints } from './share-of-points.ts';

/** The share of the elder's weekly visits that the helper offers and is fit for; null without weekly visits. */
export function scoreServices(elder: PlanningElder, helper: PlanningHelper, most: number): PairScorePart {
  const weekly = elder.needs.filter((need) => SERVICE_TYPES[need.serviceCode].weekly);
  const visits = weekly.reduce((sum, need) => sum + need.timesPerWeek, 0);
  if (visits === 0) return { part: 'services', points: null, most, words: [] };
  const served = weekly.filter(
    (need) => offersService(helper, need.serviceCode) && isAbleForService(helper, need.serviceCode),
  );
  return {
    part: 'services',
    points: shareOfPoints(
      most,
      served.reduce((sum, need) => sum + need.timesPerWeek, 0),
      visits,
    ),
    most,
    words: [...new Set(served.map((need) => need.serviceCode))].sort(),
  };
}
