import type { PersonId } from '../../shared/domain/ids.ts';
import type { PairingRule, PairRole, ProposedPair } from '../../shared/domain/pairing.ts';
import type { PlanningElder, PlanningHelper } from '../planning/planning-person.ts';
import { weeklyMinutes } from '../planning/weekly-minutes.ts';
import { findBreaches } from './constraints/index.ts';
import { decidedFacts, type PairingFacts, pairingFacts } from './pairing-facts.ts';
import type { PairingPlan } from './pairing-plan.ts';
import type { PairingProblem, PresentPair } from './pairing-problem.ts';
import { readDecisions } from './read-decisions.ts';

/** Something in a plan that must not be; ids only. */
export interface PairingPlanBreach {
  readonly what:
    | 'unknown-person'
    | 'role-twice'
    | 'neither-served-nor-left-over'
    | 'one-household'
    | 'rule'
    | 'beyond'
    | 'places'
    | 'minutes'
    | 'lock-missing'
    | 'agreed-pair-missing';
  readonly personId: PersonId;
}

const MAY_BE_STRETCHED: readonly PairingRule[] = [
  'village-boundary',
  'travel-known',
  'travel-limit',
  'weekly-minutes',
  'helper-age',
];
const ENDS_AGREED_PAIRS: readonly PairingRule[] = [
  'not-the-same-person',
  'helper-active',
  'consent-not-refused',
  'not-refused',
  'not-declined',
  'not-forbidden',
];

/**
 * Goes through a plan as somebody would who knows the problem, the rule book and nothing of how the plan was made. Empty =
 * nothing is broken.
 */
export function checkPairingPlan(problem: PairingProblem, plan: PairingPlan): readonly PairingPlanBreach[] {
  const check = new PlanCheck(problem);
  check.people(plan);
  check.rules(plan.pairs);
  check.households(plan.pairs);
  check.helpers(plan.pairs);
  check.fixedPairs(plan.pairs);
  return check.breaches;
}

class PlanCheck {
  readonly breaches: PairingPlanBreach[] = [];
  readonly #problem: PairingProblem;
  readonly #facts: PairingFacts;
  readonly #elders: ReadonlyMap<PersonId, PlanningElder>;
  readonly #helpers: ReadonlyMap<PersonId, PlanningHelper>;
  readonly #decisions: ReturnType<typeof readDecisions>;
  readonly #today: ReadonlyMap<string, PresentPair>;

  constructor(problem: PairingProblem) {
    this.#problem = problem;
    this.#decisions = readDecisions(problem.decisions);
    this.#facts = decidedFacts(pairingFacts(problem), problem.decisions);
    this.#elders = new Map(
      problem.elders.filter((elder) => elder.needs.length > 0).map((elder) => [elder.id, elder]),
    );
    this.#helpers = new Map(problem.helpers.map((helper) => [helper.id, this.#decisions.withLimits(helper)]));
    this.#today = new Map(problem.activePairs.map((pair) => [keyOf(pair), pair]));
  }

  people(plan: PairingPlan): void {
    const served = new Map<PersonId, PairRole[]>();
    for (const { elderId, helperId, role } of plan.pairs) {
      if (!this.#elders.has(elderId)) this.#add('unknown-person', elderId);
      if (!this.#helpers.has(helperId)) this.#add('unknown-person', helperId);
      served.set(elderId, [...(served.get(elderId) ?? []), role]);
    }
    for (const [elderId, roles] of served)
      if (new Set(roles).size < roles.length) this.#add('role-twice', elderId);
    const leftOver = new Set(plan.unserved.map(({ elderId, role }) => `${elderId}-${role}`));
    for (const { id, villageId } of this.#elders.values()) {
      const roles = served.get(id) ?? [];
      const wanted: PairRole[] = this.#facts.settingsOf(villageId).backupWanted
        ? ['primary', 'backup']
        : ['primary'];
      for (const role of wanted)
        if (roles.includes(role) === leftOver.has(`${id}-${role}`))
          this.#add('neither-served-nor-left-over', id);
    }
  }

  rules(pairs: readonly ProposedPair[]): void {
    for (const pair of pairs) {
      const elder = this.#elders.get(pair.elderId);
      const helper = this.#helpers.get(pair.helperId);
      if (elder === undefined || helper === undefined) continue;
      const broken = findBreaches(elder, helper, this.#facts).map(({ rule }) => rule);
      if (pair.beyond !== (broken[0] ?? null)) this.#add('beyond', pair.elderId);
      const today = this.#today.get(keyOf(pair));
      const maySay = today?.origin === 'voluntary' ? this.#maySayOfAgreed : this.#maySayOfPresent;
      if (broken.some((rule) => today === undefined || !maySay(rule))) this.#add('rule', pair.elderId);
    }
  }

  readonly #maySayOfAgreed = (rule: PairingRule): boolean => !ENDS_AGREED_PAIRS.includes(rule);
  readonly #maySayOfPresent = (rule: PairingRule): boolean => MAY_BE_STRETCHED.includes(rule);

  /** The two helpers of an elder never live together, unless both are fixed. */
  households(pairs: readonly ProposedPair[]): void {
    const ofElder = new Map<PersonId, ProposedPair[]>();
    for (const pair of pairs) ofElder.set(pair.elderId, [...(ofElder.get(pair.elderId) ?? []), pair]);
    for (const [elderId, both] of ofElder) {
      const [one, other] = both;
      if (one === undefined || other === undefined) continue;
      if (one.helperId === other.helperId) this.#add('one-household', elderId);
      const households = both.map(({ helperId }) => this.#helpers.get(helperId)?.householdId ?? null);
      if (households[0] === null || households[0] !== households[1]) continue;
      if (!both.every((pair) => this.#isFixed(pair))) this.#add('one-household', elderId);
    }
  }

  helpers(pairs: readonly ProposedPair[]): void {
    const ofHelper = groupBy(pairs, ({ helperId }) => helperId);
    for (const helper of this.#helpers.values()) {
      const held = ofHelper.get(helper.id) ?? [];
      const fixed = held.filter((pair) => this.#isFixed(pair));
      if (held.length > Math.max(helper.maxElders, fixed.length)) this.#add('places', helper.id);
      const minutes = this.#minutes(held, helper);
      if (minutes > Math.max(helper.weeklyCapMinutes, this.#minutes(fixed, helper)))
        this.#add('minutes', helper.id);
    }
  }

  /** What the two agreed on themselves, and what was locked by hand, is in the plan. */
  fixedPairs(pairs: readonly ProposedPair[]): void {
    const helperOf = new Map(pairs.map((pair) => [`${pair.elderId}-${pair.role}`, pair.helperId]));
    const agreedOf = groupBy(
      this.#problem.activePairs.filter(({ origin }) => origin === 'voluntary'),
      ({ elderId }) => elderId,
    );
    for (const elder of this.#elders.values()) {
      for (const role of ['primary', 'backup'] as const) {
        const locked = this.#lockInForce(elder, role);
        const inPlan = helperOf.get(`${elder.id}-${role}`);
        if (locked !== null) {
          if (inPlan !== locked) this.#add('lock-missing', elder.id);
          continue;
        }
        const agreed = agreedOf.get(elder.id)?.find((pair) => pair.role === role);
        if (agreed !== undefined && this.#isFixed(agreed) && inPlan !== agreed.helperId)
          this.#add('agreed-pair-missing', elder.id);
      }
    }
  }

  /** Of a pair beyond its own weekly minutes the helper's whole week counts. */
  #minutes(held: readonly ProposedPair[], helper: PlanningHelper): number {
    return held
      .filter((pair) => pair.role === 'primary')
      .reduce((sum, pair) => {
        const elder = this.#elders.get(pair.elderId);
        const minutes = elder === undefined ? 0 : weeklyMinutes(elder, helper);
        return sum + (this.#isFixed(pair) ? minutes : Math.min(minutes, helper.weeklyCapMinutes));
      }, 0);
  }

  #isFixed({ elderId, helperId, role }: Pick<PresentPair, 'elderId' | 'helperId' | 'role'>): boolean {
    const elder = this.#elders.get(elderId);
    const helper = this.#helpers.get(helperId);
    if (elder === undefined || helper === undefined) return false;
    const locked = this.#lockInForce(elder, role);
    if (locked !== null) return locked === helperId;
    const today = this.#today.get(keyOf({ elderId, helperId }));
    if (today?.origin !== 'voluntary' || today.role !== role) return false;
    if (this.#lockInForce(elder, role === 'primary' ? 'backup' : 'primary') === helperId) return false;
    return findBreaches(elder, helper, this.#facts).every(({ rule }) => this.#maySayOfAgreed(rule));
  }

  /** A lock by hand on two whom the register keeps apart by now has no effect. */
  #lockInForce(elder: PlanningElder, role: PairRole): PersonId | null {
    const helperId = this.#decisions.lockedHelper(elder.id, role);
    const helper = helperId === null ? undefined : this.#helpers.get(helperId);
    if (helperId === null || helper === undefined) return null;
    const today = this.#today.get(keyOf({ elderId: elder.id, helperId }));
    const broken = findBreaches(elder, helper, this.#facts).map(({ rule }) => rule);
    if (broken.length === 0) return helperId;
    if (today === undefined) return null;
    const maySay = today.origin === 'voluntary' ? this.#maySayOfAgreed : this.#maySayOfPresent;
    return broken.every(maySay) ? helperId : null;
  }

  #add(what: PairingPlanBreach['what'], personId: PersonId): void {
    this.breaches.push({ what, personId });
  }
}

function keyOf({ elderId, helperId }: Pick<PresentPair, 'elderId' | 'helperId'>): string {
  return `${elderId}-${helperId}`;
}

function groupBy<Pair>(pairs: readonly Pair[], keyOfPair: (pair: Pair) => PersonId): Map<PersonId, Pair[]> {
  const groups = new Map<PersonId, Pair[]>();
  for (const pair of pairs) {
    const group = groups.get(keyOfPair(pair));
    if (group === undefined) groups.set(keyOfPair(pair), [pair]);
    else group.push(pair);
  }
  return groups;
}
