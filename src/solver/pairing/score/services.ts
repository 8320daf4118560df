import type { PairScorePart } from '../../../shared/domain/pairing.ts';
import { SERVICE_TYPES } from '../../../shared/domain/service.ts';
import type { PlanningElder, PlanningHelper } from '../../planning/planning-person.ts';
import { holds, servableServices } from '../../planning/service-set.ts';
import { weeklyDemand } from '../../planning/weekly-minutes.ts';
import { shareOfPoints } from './share-of-points.ts';

/**
 * 服务对口的得分（有技能帮助无专长）：每周要的服务里，这位互助员做得了的占多少。
 * The skilled help the unskilled: the share of the elder's weekly visits that the helper could give (offered, trained for
 * where that is asked, fit for, with a free half-day that suits). Null without weekly visits.
 */
export function servicesPoints(elder: PlanningElder, helper: PlanningHelper, most: number): number | null {
  const servable = servableServices(elder, helper);
  const { services, visits, allVisits } = weeklyDemand(elder);
  let served = 0;
  for (let need = 0; need < services.length; need++)
    if ((servable & services[need]!) !== 0) served += visits[need]!;
  return allVisits === 0 ? null : shareOfPoints(most, served, allVisits);
}

/** The words are the codes of the services. */
export function servicesPart(elder: PlanningElder, helper: PlanningHelper, most: number): PairScorePart {
  const servable = servableServices(elder, helper);
  const codes = elder.needs
    .map((need) => need.serviceCode)
    .filter((code) => SERVICE_TYPES[code].weekly && holds(servable, code));
  return {
    part: 'services',
    points: servicesPoints(elder, helper, most),
    most,
    words: [...new Set(codes)].sort(),
  };
}
