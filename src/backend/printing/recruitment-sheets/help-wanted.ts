import { SERVICE_CODES, type ServiceCode } from '../../../shared/domain/service.ts';
import { groupBy } from '../group-by.ts';
import type { VillageWeekFacts } from '../paper-facts.ts';

/** For what hands are missing and in which 组, told so that nobody can be recognised. */
export interface HelpWanted {
  /** Null of a duty at a station. */
  readonly serviceCode: ServiceCode | null;
  /** The station and its duty; empty of a service. */
  readonly title: string;
  /** Of one time; the longest where they differ. */
  readonly minutes: number;
  /** By 组; null stands for the whole village. */
  readonly groups: readonly { readonly groupNo: number | null; readonly times: number }[];
}

/** What nobody does yet in the week, in the order of the services. Farm work is told without its household. */
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
      serviceCode: SERVICE_OF_WORK[kind],
      title: kind === 'duty' ? title : '',
      minutes,
    }));
  const byWant = groupBy(
    [...ofVisits, ...ofWorks],
    ({ serviceCode, title }) => `${serviceCode ?? ''} ${title}`,
  );
  return [...byWant.values()]
    .flatMap((missing) => {
      const [first] = missing;
      if (first === undefined) return [];
      const groups = [...groupBy(missing, ({ groupNo }) => groupNo)]
        .map(([groupNo, alike]) => ({ groupNo, times: alike.length }))
        .toSorted((one, other) => (one.groupNo ?? Infinity) - (other.groupNo ?? Infinity));
      const { serviceCode, title } = first;
      return [{ serviceCode, title, minutes: Math.max(...missing.map(({ minutes }) => minutes)), groups }];
    })
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

const SERVICE_OF_WORK = { 'meal-round': 'meal_help', farm: 'farm_help', duty: null } as const;

/** Duties come after the services. */
function placeOf({ serviceCode }: HelpWanted): number {
  return serviceCode === null ? SERVICE_CODES.length : SERVICE_CODES.indexOf(serviceCode);
}
