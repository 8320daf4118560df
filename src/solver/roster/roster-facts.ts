import { halfDayIndex } from '../../shared/domain/availability.ts';
import { SERVICE_TYPES, type ServiceType } from '../../shared/domain/service.ts';
import type { PlanningElder, PlanningHelper } from '../planning/planning-person.ts';
import { buildRefusalBook, type IsRefused } from '../planning/refusal-book.ts';
import { travelMinutesByMeans } from '../planning/travel-means.ts';
import { buildTravelTable } from '../planning/travel-table.ts';
import type { RosterProblem } from './roster-problem.ts';

/** A weekly need of one elder: so many equal visits a week. People are indexes, ascending by id. */
export interface RosterNeed {
  readonly index: number;
  readonly needId: PlanningElder['needs'][number]['id'];
  readonly elder: number;
  readonly service: ServiceType;
  readonly visits: number;
  readonly minutes: number;
}

/** The problem in one order, whatever order it came in, with what rules and prices ask most. */
export interface RosterFacts {
  readonly elders: readonly PlanningElder[];
  readonly helpers: readonly PlanningHelper[];
  /** Weekly needs by elder id, then need id; services that cannot be planned by week are left out. */
  readonly needs: readonly RosterNeed[];
  readonly isRefused: IsRefused;
  readonly isOwnHelper: (helper: number, elder: number) => boolean;
  /** Who stands in for the own helper before anybody else. */
  readonly isBackup: (helper: number, elder: number) => boolean;
  /** Whether the village lets people of one household be a pair. */
  readonly sameHouseholdAllowed: boolean;
  /** Whether a helper gave this half-day (0 … 13) as free. */
  readonly isFree: (helper: number, halfDay: number) => boolean;
  /** Minutes from the helper's home to the elder's by the helper's own means; null where nobody measured. */
  readonly homeMinutes: (helper: number, elder: number) => number | null;
  /** Minutes from one elder to the next, never longer than by way of the helper's home. */
  readonly betweenMinutes: (helper: number, from: number, to: number) => number;
}

export function rosterFacts(problem: RosterProblem): RosterFacts {
  const elders = [...problem.elders].sort((one, other) => one.id - other.id);
  const helpers = [...problem.helpers].sort((one, other) => one.id - other.id);
  const isOwnHelper = couplesOf(problem.pairs, elders, helpers);
  const free = helpers.map((helper) => new Set(helper.availability.map(halfDayIndex)));
  const { walkingMinutes } = buildTravelTable(problem.links);
  const home = helpers.map((person, helper) =>
    elders.map((elder, elderIndex) => {
      const walking = walkingMinutes(person.hamletId, elder.hamletId);
      if (walking !== null) return travelMinutesByMeans(walking.minutes, person.travelMeans);
      // The elder's own helper knows the way; as long as nobody measured it, it counts as the helper's limit.
      return isOwnHelper(helper, elderIndex) ? person.travelLimitMinutes : null;
    }),
  );
  const homeMinutes = (helper: number, elder: number): number | null => home[helper]![elder]!;
  const walkingBetween = elders.map((one) =>
    elders.map((other) => {
      const sameHome = one === other || (one.householdId !== null && one.householdId === other.householdId);
      return sameHome ? 0 : (walkingMinutes(one.hamletId, other.hamletId)?.minutes ?? null);
    }),
  );
  return {
    elders,
    helpers,
    needs: weeklyNeeds(elders),
    isRefused: buildRefusalBook(problem.refusals),
    isOwnHelper,
    isBackup: couplesOf(problem.backups ?? [], elders, helpers),
    sameHouseholdAllowed: problem.sameHouseholdAllowed ?? false,
    isFree: (helper, halfDay) => free[helper]!.has(halfDay),
    homeMinutes,
    betweenMinutes: (helper, from, to) => {
      const walking = walkingBetween[from]![to]!;
      if (walking === 0) return 0;
      const byHome = (homeMinutes(helper, from) ?? 0) + (homeMinutes(helper, to) ?? 0);
      return walking === null
        ? byHome
        : Math.min(byHome, travelMinutesByMeans(walking, helpers[helper]!.travelMeans));
    },
  };
}

function couplesOf(
  pairs: RosterProblem['pairs'],
  elders: readonly PlanningElder[],
  helpers: readonly PlanningHelper[],
): RosterFacts['isOwnHelper'] {
  const elderIndex = new Map(elders.map(({ id }, index) => [id, index]));
  const helperIndex = new Map(helpers.map(({ id }, index) => [id, index]));
  const own = new Uint8Array(elders.length * helpers.length);
  for (const pair of pairs) {
    const elder = elderIndex.get(pair.elderId);
    const helper = helperIndex.get(pair.helperId);
    if (elder !== undefined && helper !== undefined) own[helper * elders.length + elder] = 1;
  }
  return (helper, elder) => own[helper * elders.length + elder] === 1;
}

function weeklyNeeds(elders: readonly PlanningElder[]): readonly RosterNeed[] {
  const needs: RosterNeed[] = [];
  elders.forEach((person, elder) => {
    for (const need of [...person.needs].sort((one, other) => one.id - other.id)) {
      const service = SERVICE_TYPES[need.serviceCode];
      if (!service.weekly) continue;
      needs.push({
        index: needs.length,
        needId: need.id,
        elder,
        service,
        visits: Math.ceil(need.timesPerWeek),
        minutes: need.minutes,
      });
    }
  });
  return needs;
}
