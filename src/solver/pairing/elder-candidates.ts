import type { PairingRule, PairRole } from '../../shared/domain/pairing.ts';
import type { PersonId, PlaceId } from '../../shared/domain/ids.ts';
import type { PlanningElder, PlanningHelper } from '../planning/planning-person.ts';
import { PAIRING_RULE_BOOK } from './constraints/index.ts';
import { type HelperSieve, RULES_KEPT } from './helper-sieve.ts';
import type { PairingFacts } from './pairing-facts.ts';
import type { PairingProblem, PresentPair } from './pairing-problem.ts';
import { ROLE_NAMES, type RoleIndex } from './unit-levels.ts';

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

/** Nobody holds the role. */
export const NOBODY = -1;

/** One number for each role. */
export type ByRole = readonly [primary: number, backup: number];

/** A helper who may be paired with an elder, as numbers. */
export interface Candidate {
  /** Index of the helper. */
  readonly helper: number;
  readonly points: number;
  /** The rule that the pair of today goes beyond; null where all rules are kept. */
  readonly beyond: PairingRule | null;
  /** A heavy or far elder for this helper. */
  readonly burden: boolean;
  /** Minutes a week that the helper would give as primary. */
  readonly minutes: number;
}

/** Who may be paired with one elder by the rules of the register; decisions by hand come on top. */
export interface ElderCandidates {
  /** Ascending by helper. */
  readonly list: readonly Candidate[];
  /** Helper of today in each role, {@link NOBODY} for none. */
  readonly present: ByRole;
  /** Helper whom the two agreed on themselves and who stays in each role. */
  readonly agreed: ByRole;
}

/** What finding candidates rests on; the facts know nothing of decisions by hand. */
export interface CandidateSource {
  readonly people: PairingPeople;
  readonly facts: PairingFacts;
  readonly presentPairs: ReadonlyMap<PersonId, readonly PresentPair[]>;
  readonly helperIndex: ReadonlyMap<PersonId, number>;
  readonly helpersOfVillage: ReadonlyMap<PlaceId, readonly number[]>;
  readonly acrossVillages: (villageId: PlaceId) => boolean;
  readonly points: (elder: PlanningElder, helper: PlanningHelper) => number;
  readonly isBurden: (elder: PlanningElder, helper: PlanningHelper) => boolean;
  readonly weeklyMinutes: (elder: PlanningElder, helper: PlanningHelper) => number;
}

/** For one elder the helpers who may be paired with him or her: of those whom the sieve leaves, and of today's. */
export function findCandidates(
  elder: PlanningElder,
  source: CandidateSource,
  sieve: HelperSieve,
): ElderCandidates {
  const { people, helperIndex } = source;
  const today: [number, number] = [NOBODY, NOBODY];
  const agreed: [number, number] = [NOBODY, NOBODY];
  for (const pair of source.presentPairs.get(elder.id) ?? []) {
    const index = helperIndex.get(pair.helperId);
    if (index === undefined) continue;
    const role = roleIndex(pair.role);
    today[role] = index;
    if (pair.origin === 'voluntary' && mayStayAgreed(elder, people.helpers[index]!, source.facts))
      agreed[role] = index;
  }
  const list: Candidate[] = [];
  for (const index of sieve(elder)) {
    if (index === today[0] || index === today[1]) continue;
    if (keepsRulesLeft(elder, people.helpers[index]!, source.facts))
      list.push(asCandidate(elder, index, null, source));
  }
  const present = new Set(today.filter((index) => index !== NOBODY));
  for (const index of present) {
    const candidate = findCandidate(elder, index, today, agreed, source);
    if (candidate !== null) list.push(candidate);
  }
  if (present.size > 0) list.sort((one, other) => one.helper - other.helper);
  return { list, present: today, agreed };
}

/** One helper as a candidate of an elder, or null where the rules keep the two apart. */
export function findCandidate(
  elder: PlanningElder,
  index: number,
  present: ByRole,
  agreed: ByRole,
  source: CandidateSource,
): Candidate | null {
  const helper = source.people.helpers[index]!;
  const isPresent = present.includes(index);
  const isAgreed = agreed.includes(index);
  let beyond: PairingRule | null = null;
  for (const rule of PAIRING_RULE_BOOK) {
    if (rule.breach(elder, helper, source.facts) === null) continue;
    if (!isAgreed && !(isPresent && STRETCHABLE.has(rule.id))) return null;
    beyond ??= rule.id;
  }
  return asCandidate(elder, index, beyond, source);
}

function asCandidate(
  elder: PlanningElder,
  index: number,
  beyond: PairingRule | null,
  source: CandidateSource,
): Candidate {
  const helper = source.people.helpers[index]!;
  return {
    helper: index,
    points: source.points(elder, helper),
    beyond,
    burden: source.isBurden(elder, helper),
    minutes: source.weeklyMinutes(elder, helper),
  };
}

export function roleIndex(role: PairRole): RoleIndex {
  return role === ROLE_NAMES[0] ? 0 : 1;
}

/**
 * Limits that two people who know each other may stretch: a pair of today that breaks no other rule is better than
 * nobody, so it may stay where no other helper can be found.
 */
const STRETCHABLE: ReadonlySet<PairingRule> = new Set([
  'village-boundary',
  'travel-known',
  'travel-limit',
  'weekly-minutes',
  'helper-age',
]);

/** What the sieve leaves to be asked. */
const RULES_LEFT = PAIRING_RULE_BOOK.filter((rule) => !RULES_KEPT.has(rule.id));

function keepsRulesLeft(elder: PlanningElder, helper: PlanningHelper, facts: PairingFacts): boolean {
  for (const rule of RULES_LEFT) if (rule.breach(elder, helper, facts) !== null) return false;
  return true;
}

/** What ends even a pair that the two agreed on themselves. */
const UNBEARABLE: ReadonlySet<PairingRule> = new Set([
  'not-the-same-person',
  'helper-active',
  'consent-not-refused',
  'not-refused',
  'not-declined',
]);

/** Voluntary pairs stay, even beyond the travel limit or the helper's number of elders, as long as neither says no. */
function mayStayAgreed(elder: PlanningElder, helper: PlanningHelper, facts: PairingFacts): boolean {
  return PAIRING_RULE_BOOK.every(
    (rule) => !UNBEARABLE.has(rule.id) || rule.breach(elder, helper, facts) === null,
  );
}
