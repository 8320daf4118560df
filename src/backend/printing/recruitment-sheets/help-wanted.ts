import type { ServiceCode } from '../../../shared/domain/service.ts';
import { groupBy } from '../group-by.ts';
import type { VillageWeekFacts } from '../paper-facts.ts';

/** Where hands are missing, told so that nobody can be recognised: a 组 and a service, or work at a station. */
export interface HelpWanted {
  /** Null of what is done for no single 组. */
  readonly groupNo: number | null;
  readonly wants: readonly Want[];
}

export interface Want {
  /** Null of a duty at a station and of a round. */
  readonly serviceCode: ServiceCode | null;
  /** The station and its duty; empty of a service. */
  readonly title: string;
  readonly times: number;
  readonly minutes: number;
}

/** What nobody does yet in the week, by 组 and service. Farm work is told without its household. */
export function helpWanted(facts: VillageWeekFacts): HelpWanted[] {
  const groupOf = new Map(facts.elders.map(({ personId, groupNo }) => [personId, groupNo]));
  const ofVisits = facts.visits
    .filter((visit) => visit.state === 'unfilled')
    .map(({ elderId, serviceCode, minutes }) => ({
      groupNo: groupOf.get(elderId) ?? null,
      serviceCode,
      title: '',
      minutes,
    }));
  const ofWorks = facts.works
    .filter(({ date }) => date === null)
    .map(({ kind, title, minutes }) => ({
      groupNo: null,
      serviceCode:
        kind === 'farm' ? ('farm_help' as const) : kind === 'meal-round' ? ('meal_help' as const) : null,
      title: kind === 'duty' ? title : '',
      minutes,
    }));
  const byGroup = groupBy([...ofVisits, ...ofWorks], ({ groupNo }) => groupNo);
  return [...byGroup]
    .map(([groupNo, missing]) => ({
      groupNo,
      wants: [
        ...groupBy(missing, ({ serviceCode, title }) => `${serviceCode ?? ''} ${title}`).values(),
      ].flatMap((alike) => {
        const [first] = alike;
        if (first === undefined) return [];
        const { serviceCode, title } = first;
        const minutes = Math.max(...alike.map((one) => one.minutes));
        return [{ serviceCode, title, times: alike.length, minutes }];
      }),
    }))
    .toSorted((one, other) => (one.groupNo ?? Infinity) - (other.groupNo ?? Infinity));
}
