import type { PersonId } from '../../src/shared/domain/ids.ts';
import type { PairRole } from '../../src/shared/domain/pairing.ts';
import { findBreaches } from '../../src/solver/pairing/constraints/index.ts';
import { decidedFacts, pairingFacts } from '../../src/solver/pairing/pairing-facts.ts';
import type { PairingPlan } from '../../src/solver/pairing/pairing-plan.ts';
import type { PairingProblem } from '../../src/solver/pairing/pairing-problem.ts';
import { readDecisions } from '../../src/solver/pairing/read-decisions.ts';
import { isBurden } from '../../src/solver/pairing/score/burden.ts';
import { pairScorer } from '../../src/solver/pairing/score/score-pair.ts';
import type { PlanningElder, PlanningHelper } from '../../src/solver/planning/planning-person.ts';
import { weeklyMinutes } from '../../src/solver/planning/weekly-minutes.ts';

/** Who helps in each role of each elder: `[elder][role]`, null for nobody. */
export type Assignment = readonly (readonly [PersonId | null, PersonId | null])[];

/**
 * What a plan is worth, to be compared place by place, more is worse: units left over from level 11 down to level 1, pairs
 * beyond a limit, and the negative points.
 */
export type Worth = readonly number[];

const STRETCHABLE = new Set([
  'village-boundary',
  'travel-known',
  'travel-limit',
  'weekly-minutes',
  'helper-age',
]);
const UNBEARABLE = new Set([
  'not-the-same-person',
  'helper-active',
  'consent-not-refused',
  'not-refused',
  'not-declined',
  'not-forbidden',
]);
const ROLES = [0, 1] as const;
const ROLE_NAMES: readonly PairRole[] = ['primary', 'backup'];

interface Couple {
  /** Both rules and decisions allow the two, or they may stay. */
  readonly open: boolean;
  /** As `open`, had nobody forbidden them by hand. */
  readonly allowed: boolean;
  readonly beyond: boolean;
  readonly points: number;
  readonly minutes: number;
  readonly burden: boolean;
}

/** Everything that the documented model says, written a second time without network, flow or price. */
export class EveryPairing {
  readonly elders: readonly PlanningElder[];
  readonly helpers: readonly PlanningHelper[];
  readonly #problem: PairingProblem;
  readonly #couples: readonly (readonly Couple[])[];
  readonly #fixed: readonly (readonly [number, number])[];
  readonly #levels: readonly (readonly [number, number])[];
  readonly #places: readonly number[];
  readonly #budgets: readonly number[];

  constructor(problem: PairingProblem) {
    const decisions = readDecisions(problem.decisions);
    this.#problem = problem;
    this.elders = problem.elders
      .filter(({ needs }) => needs.length > 0)
      .sort((one, other) => one.id - other.id);
    this.helpers = problem.helpers.map(decisions.withLimits).sort((one, other) => one.id - other.id);
    const limited = { ...problem, helpers: this.helpers };
    const facts = pairingFacts(limited);
    const { points } = pairScorer(limited, facts);
    this.#couples = this.elders.map((elder) =>
      this.helpers.map((helper) => {
        const today = problem.activePairs.find(
          (pair) => pair.elderId === elder.id && pair.helperId === helper.id,
        );
        const broken = findBreaches(elder, helper, facts).map(({ rule }) => rule);
        const stays =
          today?.origin === 'voluntary'
            ? broken.every((rule) => !UNBEARABLE.has(rule))
            : today !== undefined && broken.every((rule) => STRETCHABLE.has(rule));
        const allowed = broken.length === 0 || stays;
        return {
          open: allowed && !decisions.isForbidden(elder.id, helper.id),
          allowed,
          beyond: broken.length > 0,
          points: points(elder, helper),
          minutes: weeklyMinutes(elder, helper),
          burden: isBurden(elder, helper, decidedFacts(facts, problem.decisions)),
        };
      }),
    );
    this.#fixed = this.elders.map((_, elder) => [this.#fixedHelper(elder, 0), this.#fixedHelper(elder, 1)]);
    this.#levels = this.elders.map((_, elder) => [this.#level(elder, 0), this.#level(elder, 1)]);
    this.#places = this.helpers.map((helper, index) =>
      Math.max(helper.maxElders, this.#fixed.flat().filter((fixed) => fixed === index).length),
    );
    this.#budgets = this.helpers.map((helper, index) =>
      Math.max(
        helper.weeklyCapMinutes,
        this.#fixed.reduce(
          (sum, [fixed], elder) => sum + (fixed === index ? this.#couples[elder]![index]!.minutes : 0),
          0,
        ),
      ),
    );
  }

  /** Goes through every plan that keeps the rules; returns the best worth and the first plan of it. */
  best(withMinutes: boolean): { readonly worth: Worth; readonly assignment: Assignment } {
    const chosen: number[] = [];
    const held = this.helpers.map(() => ({ units: 0, minutes: 0 }));
    let best: { worth: Worth; chosen: readonly number[] } | null = null;
    const choose = (unit: number): void => {
      if (unit === 2 * this.elders.length) {
        const worth = this.#worthOf(chosen);
        if (best === null || compareWorth(worth, best.worth) < 0) best = { worth, chosen: [...chosen] };
        return;
      }
      const [elder, role] = [unit >> 1, (unit & 1) as 0 | 1];
      for (let helper = 0; helper < this.helpers.length; helper++) {
        if (!this.#mayServe(elder, role, helper, chosen[2 * elder] ?? -1)) continue;
        const minutes = role === 0 ? this.#minutes(elder, helper) : 0;
        const now = held[helper]!;
        if (now.units === this.#places[helper]!) continue;
        if (withMinutes && now.minutes + minutes > this.#budgets[helper]!) continue;
        now.units++;
        now.minutes += minutes;
        chosen[unit] = helper;
        choose(unit + 1);
        now.units--;
        now.minutes -= minutes;
      }
      chosen[unit] = -1;
      choose(unit + 1);
    };
    choose(0);
    const { worth, chosen: helpers } = best!;
    return { worth, assignment: this.#named(helpers) };
  }

  worthOf(assignment: Assignment): Worth {
    const index = (id: PersonId | null): number => this.helpers.findIndex((helper) => helper.id === id);
    return this.#worthOf(assignment.flatMap((roles) => roles.map(index)));
  }

  #named(helpers: readonly number[]): Assignment {
    const id = (unit: number): PersonId | null => this.helpers[helpers[unit]!]?.id ?? null;
    return this.elders.map((_, elder) => [id(2 * elder), id(2 * elder + 1)]);
  }

  #settings(villageId: PlanningElder['villageId']): PairingProblem['settings'] {
    const own = this.#problem.villageSettings.find((village) => village.villageId === villageId);
    return own?.settings ?? this.#problem.settings;
  }

  #today(elder: number, role: 0 | 1): number {
    const pair = this.#problem.activePairs.find(
      ({ elderId, role: name }) => elderId === this.elders[elder]!.id && name === ROLE_NAMES[role],
    );
    return this.helpers.findIndex(({ id }) => id === pair?.helperId);
  }

  #fixedHelper(elder: number, role: 0 | 1): number {
    const decisions = readDecisions(this.#problem.decisions);
    const { id } = this.elders[elder]!;
    const locked = (name: PairRole): number => {
      const helperId = decisions.lockedHelper(id, name);
      const helper = this.helpers.findIndex((each) => each.id === helperId);
      return helper !== -1 && this.#couples[elder]![helper]!.open ? helper : -1;
    };
    const byHand = locked(ROLE_NAMES[role]!);
    if (byHand !== -1) return byHand;
    const today = this.#today(elder, role);
    const isAgreed = this.#problem.activePairs.some(
      (pair) =>
        pair.elderId === id &&
        pair.helperId === this.helpers[today]?.id &&
        pair.role === ROLE_NAMES[role] &&
        pair.origin === 'voluntary',
    );
    if (!isAgreed || !this.#couples[elder]![today]!.open) return -1;
    return locked(ROLE_NAMES[1 - role]!) === today ? -1 : today;
  }

  #level(elder: number, role: 0 | 1): number {
    const person = this.elders[elder]!;
    const isWanted =
      role === 0 || this.#settings(person.villageId).backupWanted || this.#today(elder, 1) !== -1;
    if (!isWanted && this.#fixed[elder]![role] === -1) return 0;
    const today = this.#today(elder, role);
    const mayGoOn =
      today !== -1 && this.#couples[elder]![today]!.allowed && this.#mayHold(elder, role, today);
    if (this.#fixed[elder]![role] !== -1) return 11;
    return (mayGoOn ? 5 : 5 - person.tier) + (role === 0 ? 5 : 0);
  }

  /** Those of the household who may be paired with the elder by the register, besides fixed ones. */
  #household(elder: number, helper: number): readonly number[] {
    return this.helpers.flatMap((_, other) =>
      this.#couples[elder]![other]!.allowed && this.#livesWith(helper, other) ? [other] : [],
    );
  }

  #livesWith(one: number, other: number): boolean {
    const { householdId } = this.helpers[one]!;
    return one === other || (householdId !== null && householdId === this.helpers[other]!.householdId);
  }

  /** A pair beyond a limit stays what it is, unless somebody of the household may come in any role. */
  #mayHold(elder: number, role: 0 | 1, helper: number): boolean {
    const members = this.#household(elder, helper);
    if (members.some((member) => !this.#couples[elder]![member]!.beyond)) return true;
    return members.includes(this.#today(elder, role));
  }

  #mayServe(elder: number, role: 0 | 1, helper: number, primary: number): boolean {
    if (this.#levels[elder]![role] === 0 || !this.#couples[elder]![helper]!.open) return false;
    const fixed = this.#fixed[elder]!;
    if (fixed[role] !== -1) return fixed[role] === helper && primary !== helper;
    if (fixed.some((other) => other !== -1 && this.#livesWith(other, helper))) return false;
    if (role === 1 && primary !== -1 && this.#livesWith(primary, helper)) return false;
    return this.#mayHold(elder, role, helper);
  }

  /** A pair beyond its own weekly minutes takes the helper's whole week. */
  #minutes(elder: number, helper: number): number {
    const { minutes } = this.#couples[elder]![helper]!;
    if (this.#fixed[elder]!.includes(helper)) return minutes;
    return Math.min(minutes, this.helpers[helper]!.weeklyCapMinutes);
  }

  #worthOf(helpers: readonly number[]): Worth {
    const leftOver = Array.from({ length: 11 }, () => 0);
    let beyond = 0;
    let points = 0;
    const load = this.helpers.map(() => 0);
    const burdens = this.helpers.map(() => 0);
    this.elders.forEach((_, elder) => {
      for (const role of ROLES) {
        const helper = helpers[2 * elder + role]!;
        const level = this.#levels[elder]![role];
        if (helper === -1) {
          if (level > 0) leftOver[11 - level]!++;
          continue;
        }
        const couple = this.#couples[elder]![helper]!;
        if (couple.beyond && !this.#fixed[elder]!.includes(helper)) beyond++;
        points += couple.points + this.#rolePoints(elder, role, helper);
        load[helper]!++;
        if (couple.burden) burdens[helper]!++;
      }
    });
    this.helpers.forEach((helper, index) => {
      const settings = this.#settings(helper.villageId);
      for (let unit = 1; unit <= load[index]!; unit++) {
        const over = Math.max(0, unit - settings.loadMinimum) * settings.evenLoad;
        points -= unit > settings.loadTarget ? 2 * over : over;
      }
      points -= (settings.spreadBurden * burdens[index]! * Math.max(0, burdens[index]! - 1)) / 2;
    });
    return [...leftOver, beyond, -points];
  }

  /** For a primary a quarter of the household's best points more; less where the household changes its role. */
  #rolePoints(elder: number, role: 0 | 1, helper: number): number {
    const members = this.#household(elder, helper);
    const best = Math.max(0, ...members.map((member) => this.#couples[elder]![member]!.points));
    const holds = (which: 0 | 1): boolean => {
      const today = this.#today(elder, which);
      return today !== -1 && this.#livesWith(helper, today);
    };
    const changes = holds(role === 0 ? 1 : 0) && !holds(role);
    return (role === 0 ? Math.floor(best / 4) : 0) - (changes ? 40 : 0);
  }
}

export function compareWorth(one: Worth, other: Worth): number {
  for (let place = 0; place < one.length; place++) {
    if (one[place] !== other[place]) return one[place]! - other[place]!;
  }
  return 0;
}

/** The plan in the order of the elders of `every`. */
export function assignmentOf(every: EveryPairing, plan: PairingPlan): Assignment {
  const helperOf = new Map(plan.pairs.map((pair) => [`${pair.elderId}-${pair.role}`, pair.helperId]));
  return every.elders.map(({ id }) => [
    helperOf.get(`${id}-primary`) ?? null,
    helperOf.get(`${id}-backup`) ?? null,
  ]);
}
