import type { PersonId } from '../../shared/domain/ids.ts';
import type { PairingRule } from '../../shared/domain/pairing.ts';
import type { PlanningElder, PlanningHelper } from '../planning/planning-person.ts';
import { findFirstBreach, PAIRING_RULE_BOOK } from './constraints/index.ts';
import { notRefused } from './constraints/not-refused.ts';
import { notTheSamePerson } from './constraints/not-the-same-person.ts';
import type { PairingFacts } from './pairing-facts.ts';
import type { PairingProblem } from './pairing-problem.ts';

/** People of a problem in one order, whatever order they came in; elders without needs are left out. */
export interface PairingPeople {
  readonly elders: readonly PlanningElder[];
  readonly helpers: readonly PlanningHelper[];
}

export function sortPeople(problem: PairingProblem): PairingPeople {
  return {
    elders: problem.elders.filter((elder) => elder.needs.length > 0).sort((one, other) => one.id - other.id),
    helpers: [...problem.helpers].sort((one, other) => one.id - other.id),
  };
}

export interface ElderCandidates {
  /** Indexes of the helpers that every rule allows, ascending. */
  readonly helpers: readonly number[];
  /** True for an elder whose voluntary pair stays: the only candidate is the present helper. */
  readonly locked: boolean;
  /** True for an elder whose present helper is among the candidates. */
  readonly served: boolean;
  /** Index of the present helper where the pair breaks a limit of the way and may stay only for want of another. */
  readonly beyondLimit: number | null;
}

/** For each elder the helpers who may be paired with him or her. */
export function findCandidates(
  problem: PairingProblem,
  people: PairingPeople,
  facts: PairingFacts,
): readonly ElderCandidates[] {
  const lockedHelper = findLockedHelpers(problem, people, facts);
  const helperIndex = new Map(people.helpers.map((helper, index) => [helper.id, index]));
  const primaryPairs = problem.activePairs.filter((pair) => pair.role === 'primary');
  const presentHelper = new Map(primaryPairs.map((pair) => [pair.elderId, pair.helperId]));
  const presentIndex = (elder: PlanningElder): number | undefined => {
    const helperId = presentHelper.get(elder.id);
    return helperId === undefined ? undefined : helperIndex.get(helperId);
  };
  const helpersOfVillage = new Map<number, number[]>();
  people.helpers.forEach((helper, index) => {
    const indexes = helpersOfVillage.get(helper.villageId) ?? [];
    indexes.push(index);
    helpersOfVillage.set(helper.villageId, indexes);
  });
  return people.elders.map((elder) => {
    const locked = lockedHelper.get(elder.id);
    if (locked !== undefined) return { helpers: [locked], locked: true, served: true, beyondLimit: null };
    // Other villages are skipped here because `village-boundary` forbids them anyway.
    const nearby = helpersOfVillage.get(elder.villageId) ?? [];
    const allowed = nearby.filter((index) => findFirstBreach(elder, people.helpers[index]!, facts) === null);
    const present = presentIndex(elder);
    if (present === undefined) return { helpers: allowed, locked: false, served: false, beyondLimit: null };
    if (allowed.includes(present))
      return { helpers: allowed, locked: false, served: true, beyondLimit: null };
    if (!mayStayForWantOfAnother(elder, people.helpers[present]!, facts))
      return { helpers: allowed, locked: false, served: false, beyondLimit: null };
    const helpers = [...allowed, present].sort((one, other) => one - other);
    return { helpers, locked: false, served: true, beyondLimit: present };
  });
}

/** Limits of the way, which two people who know each other may stretch. */
const STRETCHABLE: ReadonlySet<PairingRule> = new Set(['village-boundary', 'travel-known', 'travel-limit']);

/**
 * An assigned pair that goes beyond a limit of the way, and breaks no other rule: better than nobody, so it may
 * stay where no other helper can be found.
 */
function mayStayForWantOfAnother(elder: PlanningElder, helper: PlanningHelper, facts: PairingFacts): boolean {
  return PAIRING_RULE_BOOK.every(
    (rule) => STRETCHABLE.has(rule.id) || rule.breach(elder, helper, facts) === null,
  );
}

/**
 * Voluntary pairs were agreed by the two themselves and stay as long as both are active and neither refuses
 * the other, even beyond the travel limit or the helper's number of elders.
 */
function findLockedHelpers(
  problem: PairingProblem,
  people: PairingPeople,
  facts: PairingFacts,
): ReadonlyMap<PersonId, number> {
  const helperIndex = new Map(people.helpers.map((helper, index) => [helper.id, index]));
  const elderById = new Map(people.elders.map((elder) => [elder.id, elder]));
  const locked = new Map<PersonId, number>();
  for (const pair of problem.activePairs) {
    const elder = elderById.get(pair.elderId);
    const index = helperIndex.get(pair.helperId);
    if (pair.origin !== 'voluntary' || pair.role !== 'primary' || elder === undefined || index === undefined)
      continue;
    const helper = people.helpers[index]!;
    if (!helper.active) continue;
    if ([notTheSamePerson, notRefused].some((rule) => rule.breach(elder, helper, facts) !== null)) continue;
    locked.set(elder.id, Math.min(index, locked.get(elder.id) ?? index));
  }
  return locked;
}
