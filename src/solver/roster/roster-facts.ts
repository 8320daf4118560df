import type { PersonId } from '../../shared/domain/ids.ts';
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
  /** Minutes from the helper's home to the elder's by the helper's own means; null where nobody measured. */
  readonly homeMinutes: (helper: number, elder: number) => number | null;
  /** Minutes from one elder to the next, never longer than by way of the helper's home. */
  readonly betweenMinutes: (helper: number, from: number, to: number) => number;
}

export function rosterFacts(problem: RosterProblem): RosterFacts {
  const elders = [...problem.elders].sort((one, other) => one.id - other.id);
  const helpers = [...problem.helpers].sort((one, other) => one.id - other.id);
  const ownPairs = new Set(problem.pairs.map((pair) => pairKey(pair.helperId, pair.elderId)));
  const isOwnHelper = (helper: number, elder: number): boolean =>
    ownPairs.has(pairKey(helpers[helper]!.id, elders[elder]!.id));
  const table = buildTravelTable(problem.links);
  const homeMinutes = helpers.map((person, helper) =>
    elders.map((elder, elderIndex) => {
      const walking = table.walkingMinutes(person.hamletId, elder.hamletId);
      if (walking !== null) return travelMinutesByMeans(walking.minutes, person.travelMeans);
      // The elder's own helper knows the way; as long as nobody measured it, it counts as the helper's limit.
      return isOwnHelper(helper, elderIndex) ? person.travelLimitMinutes : null;
    }),
  );
  const home = (helper: number, elder: number): number | null => homeMinutes[helper]?.[elder] ?? null;
  return {
    elders,
    helpers,
    needs: weeklyNeeds(elders),
    isRefused: buildRefusalBook(problem.refusals),
    isOwnHelper,
    homeMinutes: home,
    betweenMinutes: (helper, from, to) => {
      const one = elders[from]!;
      const other = elders[to]!;
      if (from === to || (one.householdId !== null && one.householdId === other.householdId)) return 0;
      const walking = table.walkingMinutes(one.hamletId, other.hamletId);
      const byHome = (home(helper, from) ?? 0) + (home(helper, to) ?? 0);
      if (walking === null) return byHome;
      return Math.min(byHome, travelMinutesByMeans(walking.minutes, helpers[helper]!.travelMeans));
    },
  };
}

function pairKey(helperId: PersonId, elderId: PersonId): string {
  return `${helperId}-${elderId}`;
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
