import { tryEngine } from '../engines/try-engine.ts';
import {
  type MipAnswer,
  type MipControl,
  type MipEngine,
  type MipModel,
  mipCost,
  relaxed,
} from '../engines/mip.ts';
import type { RunControl } from '../planning/run-control.ts';
import { placeMissingVisits } from './construct-roster.ts';
import type { NeedCandidates } from './find-candidates.ts';
import { fitsWeek } from './find-placement.ts';
import { improveRoster } from './improve-roster.ts';
import { NEEDS_AT_ONCE, neighbourhoodOf } from './neighbourhood.ts';
import type { RosterFacts, RosterNeed } from './roster-facts.ts';
import { unfilledPoints } from './roster-prices.ts';
import { buildRosterModel, type RosterModel } from './roster-model.ts';
import { type PlacedVisit, WeekState } from './week-state.ts';

/** Models up to this many columns are solved whole and to the proof. */
const MOST_COLUMNS_TO_PROVE = 1_500;
/** Care comes in whole points: less than one to the bound is a proof. */
const PROOF = { absoluteGap: 0.99, targetCost: null, share: 1 };
/** Inside a neighbourhood a few strangers more or less are good enough. */
const GOOD_ENOUGH_POINTS = 60;
/** One that needs more than this share of the time limit is left as it is. */
const NEIGHBOURHOOD_SHARE = 0.3;
/** Chains stay short before an engine works on: it finds the long ones itself. */
const START_CHAIN_STEPS = 1;
/** A relaxation that leaves this much of a visit unfilled is not expected to find a place for it. */
const HARDLY_FILLED = 0.5;

/** What planning one component needs of the outside. */
export interface Solving {
  readonly facts: RosterFacts;
  readonly candidates: readonly NeedCandidates[];
  readonly run: RunControl;
  readonly mip: MipEngine;
  readonly seed: number;
  readonly timeLimitMilliseconds: number;
  readonly remainingMilliseconds: () => number;
}

export interface ComponentAnswer {
  readonly visits: readonly PlacedVisit[];
  /** Care points of these visits and of those that stay unfilled. */
  readonly cost: number;
  /** No plan of the component costs less; null where nothing was proven. */
  readonly bound: number | null;
  readonly stopped: boolean;
}

/**
 * Plans one component under the allowance for the way. Small ones are one mixed-integer problem, solved to the
 * proof. In large ones the relaxation gives the bound and a suggestion, taken as far as it fits; then the
 * surroundings of each visit that is still unfilled are planned anew, each a small mixed-integer problem.
 */
export function solveComponent(needs: readonly RosterNeed[], solving: Solving): ComponentAnswer {
  const { facts, candidates } = solving;
  const model = buildRosterModel(facts, candidates, needs, new WeekState(facts, 'allowance'));
  const search = new ComponentSearch(model, needs, solving);
  search.offer(search.completedWeek([]));
  if (model.mip.columnCount <= MOST_COLUMNS_TO_PROVE) {
    const answer = search.ask(model.mip, search.point, PROOF);
    if (answer?.values) search.offer(search.weekOf(model.readVisits(answer.values)));
    // Care comes in whole points: an answer that is optimal to less than one point is the bound itself.
    return search.best(answer?.status === 'optimal' && answer.values ? search.cost : (answer?.bound ?? null));
  }
  const relaxation = search.ask(relaxed(model.mip), null, PROOF);
  const values = relaxation?.status === 'optimal' ? relaxation.values : null;
  if (values !== null) search.offer(search.completedWeek(model.suggestVisits(values)));
  for (const need of search.unfilledNeeds()) {
    if (values !== null && model.missingVisits(values, need) > search.missingOf(need) - HARDLY_FILLED)
      continue;
    const missing = search.missingOf(need);
    for (const most of NEEDS_AT_ONCE) {
      search.replanAround(need, most);
      if (search.missingOf(need) < missing) break;
    }
  }
  // Care comes in whole points, so a bound may be rounded up.
  return search.best(values === null ? null : Math.ceil(mipCost(model.mip, values) - 1e-6));
}

/** Keeps the best week of a component while one method after another is tried. */
class ComponentSearch {
  cost = Number.POSITIVE_INFINITY;
  readonly #model: RosterModel;
  readonly #needs: readonly RosterNeed[];
  readonly #solving: Solving;
  readonly #priceOf: (need: RosterNeed) => number;
  #week: WeekState;
  #stopped = false;

  constructor(model: RosterModel, needs: readonly RosterNeed[], solving: Solving) {
    this.#model = model;
    this.#needs = needs;
    this.#solving = solving;
    this.#priceOf = unfilledPoints(solving.facts);
    this.#week = new WeekState(solving.facts, 'allowance');
  }

  get point(): Float64Array {
    return this.#model.writePoint(this.#week);
  }

  missingOf(need: RosterNeed): number {
    return need.visits - this.#week.visitsOfNeed(need).length;
  }

  unfilledNeeds(): readonly RosterNeed[] {
    const { facts } = this.#solving;
    const tierOf = (need: RosterNeed): number => facts.elders[need.elder]!.tier;
    return this.#needs
      .filter((need) => this.missingOf(need) > 0)
      .sort((one, other) => tierOf(one) - tierOf(other) || one.index - other.index);
  }

  weekOf(visits: readonly PlacedVisit[]): WeekState {
    const week = new WeekState(this.#solving.facts, 'allowance');
    for (const visit of visits) week.place(visit);
    return week;
  }

  /** A week with the suggested visits as far as they fit, the rest constructed and mended by short chains. */
  completedWeek(suggestions: readonly PlacedVisit[]): WeekState {
    const { facts, candidates, run } = this.#solving;
    const helpersOf = (need: RosterNeed): readonly number[] => candidates[need.index]!.inModel;
    const week = new WeekState(facts, 'allowance');
    for (const visit of suggestions) {
      const isWished = week.visitsOfNeed(visit.need).length < visit.need.visits;
      if (isWished && fitsWeek(facts, week, visit)) week.place(visit);
    }
    placeMissingVisits(facts, week, this.#needs, helpersOf);
    improveRoster(facts, week, this.#needs, {
      helpersOf,
      steps: START_CHAIN_STEPS,
      stopRequested: () => run.stopRequested() || this.#solving.remainingMilliseconds() <= 0,
    });
    return week;
  }

  /** Plans the needs around an unfilled one anew, all others staying as they are. */
  replanAround(need: RosterNeed, most: number): void {
    const { facts, candidates } = this.#solving;
    const free = new Set(neighbourhoodOf(facts, candidates, this.#week, this.#needs, need, most));
    const staying = this.#needs
      .filter((other) => !free.has(other))
      .flatMap((other) => this.#week.visitsOfNeed(other));
    const around = buildRosterModel(facts, candidates, [...free], this.weekOf(staying));
    const start = around.writePoint(this.#week);
    const answer = this.ask(around.mip, start, {
      absoluteGap: GOOD_ENOUGH_POINTS,
      targetCost: mipCost(around.mip, start) - this.#priceOf(need) + GOOD_ENOUGH_POINTS,
      share: NEIGHBOURHOOD_SHARE,
    });
    if (answer?.values) this.offer(this.weekOf([...staying, ...around.readVisits(answer.values)]));
  }

  offer(week: WeekState): void {
    const cost = mipCost(this.#model.mip, this.#model.writePoint(week));
    if (cost < this.cost) [this.#week, this.cost] = [week, cost];
  }

  /** Asks the engine; null when a stop was asked for or no time is left. */
  ask(
    mip: MipModel,
    start: Float64Array | null,
    { share, ...goal }: Pick<MipControl, 'absoluteGap' | 'targetCost'> & { readonly share: number },
  ): MipAnswer | null {
    const { run, seed, timeLimitMilliseconds, remainingMilliseconds } = this.#solving;
    if (run.stopRequested()) this.#stopped = true;
    if (this.#stopped || remainingMilliseconds() <= 0) return null;
    const answer = tryEngine(this.#solving.mip, mip, {
      timeLimitMilliseconds: Math.min(remainingMilliseconds(), share * timeLimitMilliseconds),
      stopRequested: run.stopRequested,
      seed,
      start,
      ...goal,
    });
    if (answer.status === 'stopped') this.#stopped = true;
    return answer;
  }

  best(bound: number | null): ComponentAnswer {
    const visits = this.#needs.flatMap((need) => this.#week.visitsOfNeed(need));
    return { visits, cost: this.cost, bound, stopped: this.#stopped };
  }
}
