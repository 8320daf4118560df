import {
  FAILED,
  type MipAnswer,
  type MipControl,
  type MipEngine,
  type MipModel,
  mipCost,
  relaxed,
  roundToFeasible,
} from '../engines/mip.ts';
import { tryEngine } from '../engines/try-engine.ts';
import type { RunControl } from '../planning/run-control.ts';
import { placeMissingVisits } from './construct-roster.ts';
import { annealRoster } from './anneal/anneal-roster.ts';
import type { TaskCandidates } from './find-candidates.ts';
import { fitsWeek } from './find-placement.ts';
import { improveRoster } from './improve-roster.ts';
import { findWayCuts } from './model/way-rows.ts';
import { withoutDearColumns } from './reduced-costs.ts';
import type { RosterFacts, RosterTaskFacts } from './roster-facts.ts';
import { buildRosterModel, type RosterModel, type WayCut } from './roster-model.ts';
import { fixedWeek, type PlacedVisit, visitsToPlace, type WeekState } from './week-state.ts';

/** Models up to this many columns go to the engine as they are: the preparations would take longer than the proof. */
const MOST_COLUMNS_AT_ONCE = 400;
/**
 * Models of up to this many columns go to javascript-lp-solver first. Measured (`npm run measure -- roster`): a week of three
 * tasks, 150 columns, is proven there in a third of the time that HiGHS takes, mostly to presolve; beyond 250 columns some
 * weeks do not come to an end there.
 */
export const MOST_COLUMNS_FOR_SMALL = 150;
/** What it has not proven by then HiGHS is asked. */
const SMALL_MILLISECONDS = 500;
/** Points are whole: less than one to the bound is a proof. */
const PROOF_POINTS = 0.99;
/** Rounding of an engine. */
const ROUNDING = 1e-6;
/** Beginnings of the local search, and its rounds for each visit: more were measured to gain next to nothing. */
const BEGINNINGS = 2;
const ROUNDS_A_VISIT = 20;
/** A published week that is mended begins next to its best. */
const ROUNDS_A_PROMISE = 5;
/** Chains stay short before an engine works on: it finds the long ones itself. */
const START_CHAIN_STEPS = 1;

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

/**
 * Plans one component. Its whole price is one mixed-integer problem. Small ones go to the engine as they are. For large
 * ones a local search finds good weeks soon, where an engine has none for long; the relaxation gives a first bound and tells
 * which columns no better week can use, and the proof begins from the best week.
 * What comes out is never worse than `start`, whatever the engine does.
 */
export function solveComponent(
  tasks: readonly RosterTaskFacts[],
  start: WeekState,
  solving: Solving,
): ComponentAnswer {
  const search = new ComponentSearch(tasks, start, solving);
  if (search.columnCount > MOST_COLUMNS_AT_ONCE) {
    search.anneal();
    search.relax();
  }
  if (!search.isGoodEnough()) search.prove();
  return search.answer();
}

/** Keeps the best week of a component, and its bound, while one method after another is tried. */
class ComponentSearch {
  readonly #tasks: readonly RosterTaskFacts[];
  readonly #solving: Solving;
  readonly #base: WeekState;
  readonly #cuts: WayCut[] = [];
  #model: RosterModel;
  #week: WeekState;
  #cost: number;
  #bound = Number.NEGATIVE_INFINITY;
  /** Of the relaxation: its values, what one more of each column costs, and its cost. */
  #relaxation: {
    readonly values: Float64Array;
    readonly reducedCosts: Float64Array;
    readonly cost: number;
  } | null = null;
  #stopped = false;

  constructor(tasks: readonly RosterTaskFacts[], start: WeekState, solving: Solving) {
    this.#tasks = tasks;
    this.#solving = solving;
    this.#base = fixedWeek(solving.facts, 'exact');
    this.#model = this.#modelOf();
    this.#week = this.#weekOf(tasks.flatMap((task) => this.#plannedOf(start, task)));
    this.#cost = this.#costOf(this.#week);
  }

  get columnCount(): number {
    return this.#model.mip.columnCount;
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

  /** Bound, suggestion and reduced costs of the model with fractions allowed. */
  relax(): void {
    const { mip } = this.#model;
    const answer = this.#ask(relaxed(mip), null);
    if (answer?.status !== 'optimal' || answer.values === null) return;
    const cost = mipCost(mip, answer.values);
    this.#learn(cost);
    const { values, reducedCosts } = answer;
    if (reducedCosts?.length === mip.columnCount) this.#relaxation = { values, reducedCosts, cost };
  }

  /** Takes visits out and puts them back many times, from a few different beginnings. */
  anneal(): void {
    const { facts, candidates, seed, run, remainingMilliseconds } = this.#solving;
    const visits = this.#tasks.reduce((sum, task) => sum + task.visits, 0);
    const isPublished = this.#tasks.some((task) =>
      facts.promisesOf(task).some(({ kind }) => kind === 'published'),
    );
    const rounds = (isPublished ? ROUNDS_A_PROMISE : ROUNDS_A_VISIT) * visits;
    for (let beginning = 0; beginning < (isPublished ? 1 : BEGINNINGS); beginning++) {
      const best = annealRoster(facts, this.#week, this.#tasks, {
        candidates,
        seed: seed + beginning,
        rounds,
        stopRequested: () => run.stopRequested() || remainingMilliseconds() <= 0,
      });
      this.#offer(this.#weekOf(best));
    }
  }

  /** The whole model from the best week on; sets of visits that do not fit the exact way are cut off until none is left. */
  prove(): void {
    for (;;) {
      const start = this.#model.writePoint(this.#week);
      // A week of which one column alone costs more than the way to the best is no better than the best.
      const room = this.#relaxation === null ? 0 : this.#cost - this.#relaxation.cost + ROUNDING;
      const mip =
        this.#relaxation === null
          ? this.#model.mip
          : withoutDearColumns(this.#model.mip, this.#relaxation, room, start);
      const answer = this.#ask(mip, start);
      if (answer === null) return;
      if (answer.bound !== null) this.#learn(answer.bound);
      if (answer.values === null) return;
      const cuts = this.#take(answer.values);
      if (cuts === 0 || answer.status !== 'optimal' || this.isGoodEnough()) return;
      this.#model = this.#modelOf();
    }
  }

  /** Takes the week of a point, mended where it does not fit the exact way; returns how many sets do not. */
  #take(values: Float64Array): number {
    const cuts = findWayCuts(this.#solving.facts, this.#base, this.#model.madeOf(values));
    this.#cuts.push(...cuts);
    const visits = this.#model.readVisits(values);
    this.#offer(cuts.length === 0 ? this.#weekOf(visits) : this.#completed(visits));
    return cuts.length;
  }

  /** A week with the suggested visits as far as they fit, the rest constructed and mended by short chains. */
  #completed(suggestions: readonly PlacedVisit[]): WeekState {
    const { facts, candidates, run } = this.#solving;
    const week = fixedWeek(facts, 'exact');
    const staying = new Set(week.allVisits());
    for (const visit of suggestions) {
      if (visitsToPlace(facts, week, visit.task) > 0 && fitsWeek(facts, week, visit)) week.place(visit);
    }
    placeMissingVisits(facts, week, this.#tasks, candidates);
    improveRoster(facts, week, this.#tasks, {
      candidates,
      steps: START_CHAIN_STEPS,
      staying,
      stopRequested: () => run.stopRequested() || this.#solving.remainingMilliseconds() <= 0,
    });
    return week;
  }

  #modelOf(): RosterModel {
    const { facts, candidates } = this.#solving;
    return buildRosterModel({ facts, candidates, tasks: this.#tasks, others: this.#base }, this.#cuts);
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
    return mipCost(this.#model.mip, this.#model.writePoint(week));
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
    return Math.max(PROOF_POINTS, (this.#solving.goodEnoughPercent / 100) * this.#cost);
  }

  /** Asks the engine and looks at every row of its point; null when a stop was asked for or no time is left. */
  #ask(mip: MipModel, start: Float64Array | null): MipAnswer | null {
    const { run, seed, remainingMilliseconds, mip: engine } = this.#solving;
    if (run.stopRequested()) this.#stopped = true;
    if (this.#stopped || remainingMilliseconds() <= 0) return null;
    const control: MipControl = {
      timeLimitMilliseconds: remainingMilliseconds(),
      stopRequested: run.stopRequested,
      seed,
      start,
      absoluteGap: this.#goodEnoughPoints(),
      targetCost: null,
    };
    const small = mip.columnCount <= MOST_COLUMNS_FOR_SMALL ? engine.forSmallModels : undefined;
    const quick = small === undefined ? null : believed(mip, tryEngine(small, mip, inBrief(control)));
    if (quick?.status === 'optimal') return quick;
    const answer = believed(mip, tryEngine(engine, mip, control));
    if (answer.status === 'stopped') this.#stopped = true;
    return answer;
  }
}

function inBrief(control: MipControl): MipControl {
  return { ...control, timeLimitMilliseconds: Math.min(SMALL_MILLISECONDS, control.timeLimitMilliseconds) };
}

/** Who answers with a point that breaks the rows is not believed in anything. */
function believed(mip: MipModel, answer: MipAnswer): MipAnswer {
  if (answer.values === null) return answer;
  const values = roundToFeasible(mip, answer.values);
  return values === null ? FAILED : { ...answer, values };
}
