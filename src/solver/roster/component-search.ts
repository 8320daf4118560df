import { type MipAnswer, type MipEngine, type MipModel, mipCost, relaxed } from '../engines/mip.ts';
import type { RunControl } from '../planning/run-control.ts';
import { askEngine, type Question } from './ask-engine.ts';
import { completeWeek } from './complete-week.ts';
import type { TaskCandidates } from './find-candidates.ts';
import { buildCountModel, type CountModel } from './model/count-model.ts';
import type { ModelScope } from './model/model-scope.ts';
import { type AllowedVisit, allowedVisits } from './model/visit-columns.ts';
import { findWayCuts } from './model/way-rows.ts';
import { type Relaxation, withoutDearColumns } from './reduced-costs.ts';
import type { RosterFacts, RosterTaskFacts } from './roster-facts.ts';
import { buildRosterModel, type RosterModel, type WayCut } from './roster-model.ts';
import { unfilledPoints } from './roster-prices.ts';
import { tallyRoster } from './score-roster.ts';
import { fixedWeek, type PlacedVisit, visitsToPlace, type WeekState } from './week-state.ts';

/** Weeks of up to this many allowed visits go to the engine as they are: the preparations would take longer than the proof. */
export const MOST_COLUMNS_AT_ONCE = 400;
/** Points are whole: less than one to the bound is a proof. */
const PROOF_POINTS = 0.99;
/** Rounding of an engine. */
const ROUNDING = 1e-6;
/** Of the time that is left: who goes to whom may take so much, the days for them so much of the rest. */
const COUNT_SHARE_OF_TIME = 0.6;
const DAYS_SHARE_OF_TIME = 0.8;
/** Of the gap that is good enough, for a step of which the week or the bound alone is used. */
const SHARE_OF_GAP = 0.5;

/** What planning one component needs of the outside. */
export interface Solving {
  readonly facts: RosterFacts;
  readonly candidates: readonly TaskCandidates[];
  readonly run: RunControl;
  readonly mip: MipEngine;
  readonly seed: number;
  readonly remainingMilliseconds: () => number;
  /** A gap of this many percent of the price ends the search; 0 asks for the proof. */
  readonly goodEnoughPercent: number;
}

export interface ComponentAnswer {
  readonly visits: readonly PlacedVisit[];
  /** Points above the proven bound; 0 = no plan of the component costs less, null = nothing was proven. */
  readonly distance: number | null;
  readonly stopped: boolean;
}

/** Helpers and their tasks. */
type Couples = readonly { readonly task: RosterTaskFacts; readonly helper: number }[];

/** What is known of a model with fractions allowed; the bound is of the price. */
interface Relaxed extends Relaxation {
  readonly bound: number;
}

/** Keeps the best week of a component, and its bound, while one method after another is tried. */
export class ComponentSearch {
  readonly #tasks: readonly RosterTaskFacts[];
  readonly #solving: Solving;
  readonly #base: WeekState;
  readonly #scope: ModelScope;
  readonly #allowed: readonly AllowedVisit[];
  readonly #cuts: WayCut[] = [];
  /** Points of a week in which the component has no visit, and of them those that are not the component's. */
  readonly #basePoints: number;
  readonly #otherPoints: number;
  #week: WeekState;
  #cost: number;
  #bound = Number.NEGATIVE_INFINITY;
  #stopped = false;

  constructor(tasks: readonly RosterTaskFacts[], start: WeekState, solving: Solving) {
    const { facts, candidates } = solving;
    this.#tasks = tasks;
    this.#solving = solving;
    this.#base = fixedWeek(facts, 'exact');
    this.#scope = { facts, candidates, tasks, others: this.#base };
    this.#allowed = allowedVisits(this.#scope);
    this.#basePoints = tallyRoster(facts, this.#base).total;
    this.#otherPoints = tasks.reduce(
      (sum, task) => sum - visitsToPlace(facts, this.#base, task) * unfilledPoints(task),
      this.#basePoints,
    );
    this.#week = this.#weekOf(tasks.flatMap((task) => this.#plannedOf(start, task)));
    this.#cost = this.#costOf(this.#week);
  }

  get columnCount(): number {
    return this.#allowed.length;
  }

  get week(): WeekState {
    return this.#week;
  }

  isGoodEnough(): boolean {
    return this.#stopped || this.#cost - this.#bound <= this.#goodEnoughPoints();
  }

  answer(): ComponentAnswer {
    const visits = this.#tasks.flatMap((task) => this.#plannedOf(this.#week, task));
    if (this.#bound === Number.NEGATIVE_INFINITY) return { visits, distance: null, stopped: this.#stopped };
    // Points are whole, so the bound may be rounded up.
    const distance = Math.max(0, this.#cost - Math.ceil(this.#bound - ROUNDING));
    return { visits, distance, stopped: this.#stopped };
  }

  offerVisits(visits: readonly PlacedVisit[]): void {
    this.#offer(this.#weekOf(visits));
  }

  /** The week without its days: both steps raise the bound, the second tells who should go to whom. */
  count(): { readonly relax: () => void; readonly prove: () => Couples } {
    const model = buildCountModel(this.#scope, this.#allowed);
    const constant = this.#constantOf(model);
    let relaxation: Relaxed | null = null;
    const relax = (): void => {
      relaxation = this.#relax(model.mip, constant);
    };
    const prove = (): Couples => {
      const start = model.writePoint(this.#week);
      const mip = this.#withoutDear(model.mip, relaxation, start);
      const gap = Math.max(PROOF_POINTS, SHARE_OF_GAP * this.#goodEnoughPoints());
      const milliseconds = COUNT_SHARE_OF_TIME * this.#solving.remainingMilliseconds();
      const answer = this.#ask({ mip, start, gap, milliseconds });
      if (answer === null) return [];
      if (answer.bound !== null) this.#learn(answer.bound + constant);
      return answer.values === null ? [] : model.couplesOf(answer.values);
    };
    return { relax, prove };
  }

  /** The best days for these couples and those of the best week; a week, no bound. */
  fillDays(couples: Couples): void {
    const { facts } = this.#solving;
    if (couples.length === 0) return;
    const keyOf = (task: RosterTaskFacts, helper: number): number =>
      task.index * facts.helpers.length + helper;
    const wanted = new Set(couples.map(({ task, helper }) => keyOf(task, helper)));
    for (const { task, team } of this.#week.allVisits()) {
      for (const helper of team) wanted.add(keyOf(task, helper));
    }
    const few = this.#allowed.filter(({ task, helper }) => wanted.has(keyOf(task, helper)));
    const model = buildRosterModel(this.#scope, this.#cuts, few);
    const gap = Math.max(PROOF_POINTS, SHARE_OF_GAP * this.#goodEnoughPoints());
    const milliseconds = DAYS_SHARE_OF_TIME * this.#solving.remainingMilliseconds();
    const answer = this.#ask({ mip: model.mip, start: model.writePoint(this.#week), gap, milliseconds });
    if (answer !== null && answer.values !== null) this.#take(model, answer.values);
  }

  /** The whole model from the best week on; sets of visits that do not fit the exact way are cut off until none is left. */
  prove(): void {
    const isLarge = this.columnCount > MOST_COLUMNS_AT_ONCE;
    let relaxation: Relaxed | null = null;
    while (this.#solving.remainingMilliseconds() > 0) {
      const model = buildRosterModel(this.#scope, this.#cuts, this.#allowed);
      const constant = this.#constantOf(model);
      if (isLarge) relaxation ??= this.#relax(model.mip, constant);
      if (this.isGoodEnough()) return;
      const start = model.writePoint(this.#week);
      const answer = this.#ask({ mip: this.#withoutDear(model.mip, relaxation, start), start });
      if (answer === null) return;
      if (answer.bound !== null) this.#learn(answer.bound + constant);
      if (answer.values === null) return;
      const cuts = this.#take(model, answer.values);
      if (cuts === 0 || answer.status !== 'optimal' || this.isGoodEnough()) return;
    }
  }

  /** Bound, suggestion and reduced costs of a model with fractions allowed. */
  #relax(mip: MipModel, constant: number): Relaxed | null {
    const answer = this.#ask({ mip: relaxed(mip), start: null });
    if (answer?.status !== 'optimal' || answer.values === null) return null;
    const bound = mipCost(mip, answer.values) + constant;
    this.#learn(bound);
    const { values, reducedCosts } = answer;
    return reducedCosts?.length === mip.columnCount ? { values, reducedCosts, bound } : null;
  }

  /** A week of which one column alone costs more than the way from the bound to the best is no better than the best. */
  #withoutDear(mip: MipModel, relaxation: Relaxed | null, start: Float64Array): MipModel {
    if (relaxation === null) return mip;
    return withoutDearColumns(mip, relaxation, this.#cost - relaxation.bound + ROUNDING, start);
  }

  /** Takes the week of a point, mended where it does not fit the exact way; returns how many sets do not. */
  #take(model: RosterModel, values: Float64Array): number {
    const cuts = findWayCuts(this.#solving.facts, this.#base, model.madeOf(values));
    this.#cuts.push(...cuts);
    const visits = model.readVisits(values);
    this.#offer(cuts.length === 0 ? this.#weekOf(visits) : completeWeek(this.#tasks, visits, this.#solving));
    return cuts.length;
  }

  /** Fixed visits and these. */
  #weekOf(visits: readonly PlacedVisit[]): WeekState {
    const week = fixedWeek(this.#solving.facts, 'exact');
    for (const visit of visits) week.place(visit);
    return week;
  }

  /** Visits of a task that are not fixed. */
  #plannedOf(week: WeekState, task: RosterTaskFacts): readonly PlacedVisit[] {
    const fixed = new Set(this.#solving.facts.fixedVisits);
    return week.visitsOfTask(task).filter((visit) => !fixed.has(visit));
  }

  #costOf(week: WeekState): number {
    return tallyRoster(this.#solving.facts, week).total;
  }

  /** What the price is above the cost of a model, which leaves out what no visit changes: seen where nothing is planned. */
  #constantOf({ mip, writePoint }: RosterModel | CountModel): number {
    return this.#basePoints - mipCost(mip, writePoint(this.#base));
  }

  #offer(week: WeekState): void {
    const cost = this.#costOf(week);
    if (cost < this.#cost) [this.#week, this.#cost] = [week, cost];
  }

  /** A bound above a week at hand is a lie, and nothing of it is kept. */
  #learn(bound: number): void {
    if (bound <= this.#cost + ROUNDING) this.#bound = Math.max(this.#bound, bound);
  }

  #goodEnoughPoints(): number {
    const points = this.#cost - this.#otherPoints;
    return Math.max(PROOF_POINTS, (this.#solving.goodEnoughPercent / 100) * points);
  }

  /** Null when a stop was asked for or no time is left. */
  #ask(question: Omit<Question, 'gap'> & { readonly gap?: number }): MipAnswer | null {
    if (this.#solving.run.stopRequested()) this.#stopped = true;
    if (this.#stopped) return null;
    const answer = askEngine(this.#solving, { gap: this.#goodEnoughPoints(), ...question });
    if (answer?.status === 'stopped') this.#stopped = true;
    return answer;
  }
}
