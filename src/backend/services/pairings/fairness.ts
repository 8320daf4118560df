import type { Output } from '../../../shared/contract/contract.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { RelationKind } from '../../../shared/domain/person.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import {
  isAbleForService,
  isTrainedForService,
  offersService,
  type PlanningElder,
  type PlanningHelper,
  type PlanningNeed,
} from '../../../solver/index.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import { listRelations } from '../../db/stores/relations-store.ts';
import { loadPlanningPeople } from '../../planning/load-planning-people.ts';
import { peopleOnList } from './people-on-list.ts';

/** Relations that make two people kin: on them an elder can fall back without the village's help. */
const KIN: ReadonlySet<RelationKind> = new Set(['lineal', 'sibling', 'cousin', 'in_law', 'clan']);

/**
 * Whether help goes where it is needed and not where one knows people: minutes a week of each elder with needs beside the
 * number of kin, and the load of each helper, of the pairs of today.
 */
export function showFairness(db: ReadableDb, today: CalendarDate): Output<'pairings.fairness'> {
  const people = loadPlanningPeople(db, today);
  const named = peopleOnList(db, today);
  const kin = countKin(db);
  const live = listLivePairs(db);
  const helperById = new Map(people.helpers.map((helper) => [helper.id, helper]));
  const primaryOf = new Map(
    live.filter((pair) => pair.role === 'primary').map((pair) => [pair.elderId, pair.helperId]),
  );
  const minutesOf = new Map<PersonId, number>();
  const elders = people.elders.map((elder) => {
    const helperId = primaryOf.get(elder.id);
    const helper = helperId === undefined ? undefined : helperById.get(helperId);
    const neededMinutes = weeklyMinutes(elder.needs);
    const servedMinutes = helper === undefined ? 0 : weeklyMinutes(servedNeeds(elder, helper));
    if (helperId !== undefined) minutesOf.set(helperId, (minutesOf.get(helperId) ?? 0) + servedMinutes);
    const kinCount = kin.get(elder.id)?.size ?? 0;
    return {
      elderId: elder.id,
      elder: named(elder.id),
      tier: elder.tier,
      kin: kinCount,
      neededMinutes,
      servedMinutes,
      alert: kinCount === 0 && servedMinutes * 2 < neededMinutes,
    };
  });
  const held = (helperId: PersonId, role: 'primary' | 'backup'): number =>
    live.filter((pair) => pair.helperId === helperId && pair.role === role).length;
  const helpers = people.helpers
    .filter((helper) => helper.active || held(helper.id, 'primary') > 0)
    .map((helper) => ({
      helperId: helper.id,
      helper: named(helper.id),
      primaries: held(helper.id, 'primary'),
      backups: held(helper.id, 'backup'),
      maxElders: helper.maxElders,
      minutes: minutesOf.get(helper.id) ?? 0,
      weeklyCapMinutes: helper.weeklyCapMinutes,
    }));
  return { elders, helpers };
}

/** Needs that this helper offers and is fit for. */
function servedNeeds(elder: PlanningElder, helper: PlanningHelper): PlanningNeed[] {
  return elder.needs.filter(
    ({ serviceCode }) =>
      offersService(helper, serviceCode) &&
      isAbleForService(helper, serviceCode) &&
      isTrainedForService(elder, helper, serviceCode),
  );
}

function weeklyMinutes(needs: readonly PlanningNeed[]): number {
  return Math.round(
    needs.reduce((sum, need) => sum + (need.minutes * need.timesPerWeek) / (need.everyWeeks ?? 1), 0),
  );
}

/** Whoever named the other, both are kin. */
function countKin(db: ReadableDb): ReadonlyMap<PersonId, ReadonlySet<PersonId>> {
  const kin = new Map<PersonId, Set<PersonId>>();
  const note = (one: PersonId, other: PersonId): void => {
    kin.set(one, (kin.get(one) ?? new Set()).add(other));
  };
  for (const { personId, otherId, kind } of listRelations(db)) {
    if (!KIN.has(kind)) continue;
    note(personId, otherId);
    note(otherId, personId);
  }
  return kin;
}
