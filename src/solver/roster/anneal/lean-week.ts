import { SLOT_MINUTES } from '../../../shared/domain/availability.ts';
import { MAY_COINCIDE } from '../constraints/elder-once-a-half-day.ts';
import { MOST_DAYS_A_WEEK } from '../constraints/rest-day.ts';
import { type PriceTables, priceTables } from '../price-tables.ts';
import type { RosterFacts, RosterTaskFacts } from '../roster-facts.ts';
import {
  DAYS_TOGETHER_POINTS,
  facesPoints,
  isSpread,
  loadQuarters,
  unfilledPoints,
} from '../roster-prices.ts';
import { DAYS_A_WEEK, exactMinutes, HALF_DAYS_A_WEEK, type PlacedVisit } from '../week-state.ts';
import type { TaskPlace } from './task-places.ts';

/** A visit as the search moves it about. */
export interface LeanVisit extends TaskPlace {
  readonly task: number;
  /** Fixed, or of a task that the search is not about. */
  readonly stays: boolean;
}

/**
 * A week in plain arrays, for a search that tries hundreds of thousands of places: the rules and prices of `constraints` and
 * `score-roster`, each in its shortest form. What comes out of the search is judged by those, never by this.
 */
export class LeanWeek {
  readonly visitsOf: LeanVisit[][];
  /** By helper and half-day: the tasks there. */
  readonly #tasksAt: number[][];
  readonly #facts: RosterFacts;
  readonly #helpers: number;
  readonly #inside: Int32Array;
  readonly #thereAndBack: Int32Array;
  readonly #dayMinutes: Int32Array;
  readonly #dayVisits: Int32Array;
  readonly #daysUsed: Int32Array;
  readonly #weekMinutes: Int32Array;
  readonly #weekQuarters: Int32Array;
  readonly #elderVisits: Int32Array;
  readonly #meetings: Int32Array;
  readonly #faces: Int32Array;
  readonly #strangers: Int32Array;
  /** Of each task. */
  readonly #quarters: Int32Array;
  readonly #weekLoad: PriceTables['weekLoad'];
  readonly #unfilled: Int32Array;
  readonly #isSpread: Uint8Array;
  /** By elder and helper. */
  readonly #isOwn: Uint8Array;
  readonly #fits = new Map<string, boolean>();

  constructor(facts: RosterFacts) {
    const helpers = facts.helpers.length;
    this.#facts = facts;
    this.#helpers = helpers;
    this.visitsOf = facts.tasks.map(() => []);
    this.#tasksAt = Array.from({ length: helpers * HALF_DAYS_A_WEEK }, () => []);
    this.#inside = new Int32Array(helpers * HALF_DAYS_A_WEEK);
    this.#thereAndBack = new Int32Array(helpers * HALF_DAYS_A_WEEK);
    this.#dayMinutes = new Int32Array(helpers * DAYS_A_WEEK);
    this.#dayVisits = new Int32Array(helpers * DAYS_A_WEEK);
    this.#daysUsed = new Int32Array(helpers);
    this.#weekMinutes = new Int32Array(helpers);
    this.#weekQuarters = new Int32Array(helpers);
    this.#quarters = Int32Array.from(facts.tasks, ({ minutes }) => loadQuarters(minutes));
    this.#elderVisits = new Int32Array(facts.elders.length * HALF_DAYS_A_WEEK);
    this.#meetings = new Int32Array(facts.elders.length * helpers);
    this.#faces = new Int32Array(facts.elders.length);
    this.#strangers = new Int32Array(facts.elders.length);
    this.#unfilled = Int32Array.from(facts.tasks, unfilledPoints);
    this.#isSpread = Uint8Array.from(facts.tasks, (task) => (isSpread(task) ? 1 : 0));
    this.#isOwn = Uint8Array.from({ length: facts.elders.length * helpers }, (_, at) =>
      facts.isOwnHelper(at % helpers, Math.floor(at / helpers)) ? 1 : 0,
    );
    this.#weekLoad = priceTables(facts).weekLoad;
    for (const { task, halfDay, team } of facts.fixedVisits) {
      this.put({ task: task.index, halfDay, team, points: 0, stays: true });
    }
  }

  put(visit: LeanVisit): void {
    this.visitsOf[visit.task]!.push(visit);
    for (const helper of visit.team) {
      this.#tasksAt[helper * HALF_DAYS_A_WEEK + visit.halfDay]!.push(visit.task);
    }
    this.#count(visit, 1);
  }

  take(visit: LeanVisit): void {
    takeOut(this.visitsOf[visit.task]!, visit);
    for (const helper of visit.team) {
      takeOut(this.#tasksAt[helper * HALF_DAYS_A_WEEK + visit.halfDay]!, visit.task);
    }
    this.#count(visit, -1);
  }

  tasksAt(helper: number, halfDay: number): readonly number[] {
    return this.#tasksAt[helper * HALF_DAYS_A_WEEK + halfDay]!;
  }

  /** Whether the task may have one more visit in the half-day, whoever comes. */
  isOpen(task: RosterTaskFacts, halfDay: number): boolean {
    for (const visit of this.visitsOf[task.index]!) {
      if (task.onceADay ? visit.halfDay >> 1 === halfDay >> 1 : visit.halfDay === halfDay) return false;
    }
    if (task.elder === null || task.service?.code === MAY_COINCIDE) return true;
    return this.#elderVisits[task.elder * HALF_DAYS_A_WEEK + halfDay] === 0;
  }

  /** Whether the helper has time for the task in the half-day. */
  hasTime(helper: number, task: RosterTaskFacts, halfDay: number): boolean {
    const facts = this.#facts;
    const day = halfDay >> 1;
    const ofDay = helper * DAYS_A_WEEK + day;
    if (this.#dayMinutes[ofDay]! + task.minutes > facts.dailyCap(helper, day)) return false;
    if (this.#weekMinutes[helper]! + task.minutes > facts.helpers[helper]!.weeklyCapMinutes) return false;
    const days = this.#daysUsed[helper]! + (this.#dayVisits[ofDay] === 0 ? 1 : 0);
    if (days > MOST_DAYS_A_WEEK) return false;
    const at = helper * HALF_DAYS_A_WEEK + halfDay;
    const inside = this.#inside[at]! + task.minutes + facts.ways.inner(helper, task, halfDay);
    if (inside > SLOT_MINUTES) return false;
    if (inside + this.#thereAndBack[at]! + thereAndBack(facts, helper, task, halfDay) <= SLOT_MINUTES)
      return true;
    return this.#fitsExactly(helper, task, halfDay);
  }

  /** Whether the elder may see these as well. */
  mayBeSeen(task: RosterTaskFacts, team: readonly number[]): boolean {
    if (task.elder === null) return true;
    let fresh = 0;
    for (const helper of team) if (this.#meetings[task.elder * this.#helpers + helper] === 0) fresh++;
    return fresh === 0 || this.#faces[task.elder]! + fresh <= this.#facts.settings.mostFaces;
  }

  /** What the visit adds to the price beside what it costs in every week; without what it was worth to be filled. */
  pointsOf(task: RosterTaskFacts, halfDay: number, team: readonly number[]): number {
    let points = 0;
    let fresh = 0;
    const { elder, index } = task;
    for (const helper of team) {
      const before = this.#weekQuarters[helper]!;
      points += this.#weekLoad(helper, before + this.#quarters[index]!) - this.#weekLoad(helper, before);
      if (elder === null) continue;
      const couple = elder * this.#helpers + helper;
      if (this.#isOwn[couple] === 0 && this.#meetings[couple] === 0) fresh++;
    }
    if (elder !== null && fresh > 0) {
      const seen = this.#strangers[elder]!;
      points += facesPoints(seen + fresh) - facesPoints(seen);
    }
    if (this.#isSpread[index] === 0) return points;
    const day = halfDay >> 1;
    for (const visit of this.visitsOf[index]!) {
      const apart = (visit.halfDay >> 1) - day;
      if (apart === 1 || apart === -1) points += DAYS_TOGETHER_POINTS;
    }
    return points;
  }

  unfilledPointsOf(task: number): number {
    return this.#unfilled[task]!;
  }

  /** Those that do not stay. */
  visitsPlaced(): readonly PlacedVisit[] {
    return this.visitsOf.flatMap((visits, task) =>
      visits
        .filter(({ stays }) => !stays)
        .map(({ halfDay, team }) => ({ task: this.#facts.tasks[task]!, halfDay, team })),
    );
  }

  #fitsExactly(helper: number, task: RosterTaskFacts, halfDay: number): boolean {
    const tasks = [...this.#tasksAt[helper * HALF_DAYS_A_WEEK + halfDay]!, task.index].sort((a, b) => a - b);
    const key = `${helper} ${this.#facts.calendar[halfDay]!.wayPercent} ${tasks.join(' ')}`;
    let fits = this.#fits.get(key);
    if (fits === undefined) {
      const facts = this.#facts;
      const of = tasks.map((index) => facts.tasks[index]!);
      fits = exactMinutes(facts, helper, halfDay, of) <= SLOT_MINUTES;
      this.#fits.set(key, fits);
    }
    return fits;
  }

  #count({ task: index, halfDay, team }: LeanVisit, sign: 1 | -1): void {
    const facts = this.#facts;
    const task = facts.tasks[index]!;
    const day = halfDay >> 1;
    if (task.elder !== null && task.service?.code !== MAY_COINCIDE) {
      this.#elderVisits[task.elder * HALF_DAYS_A_WEEK + halfDay]! += sign;
    }
    for (const helper of team) {
      const at = helper * HALF_DAYS_A_WEEK + halfDay;
      this.#inside[at]! += sign * (task.minutes + facts.ways.inner(helper, task, halfDay));
      this.#thereAndBack[at]! += sign * thereAndBack(facts, helper, task, halfDay);
      this.#dayMinutes[helper * DAYS_A_WEEK + day]! += sign * task.minutes;
      this.#weekMinutes[helper]! += sign * task.minutes;
      this.#weekQuarters[helper]! += sign * this.#quarters[index]!;
      const before = this.#dayVisits[helper * DAYS_A_WEEK + day]!;
      this.#dayVisits[helper * DAYS_A_WEEK + day] = before + sign;
      if (before === 0) this.#daysUsed[helper]!++;
      else if (before + sign === 0) this.#daysUsed[helper]!--;
      if (task.elder !== null) this.#meet(task.elder, helper, sign);
    }
  }

  #meet(elder: number, helper: number, sign: 1 | -1): void {
    const at = elder * this.#helpers + helper;
    const before = this.#meetings[at]!;
    this.#meetings[at] = before + sign;
    const faces = before === 0 ? 1 : before + sign === 0 ? -1 : 0;
    this.#faces[elder]! += faces;
    if (!this.#facts.isOwnHelper(helper, elder)) this.#strangers[elder]! += faces;
  }
}

function thereAndBack(facts: RosterFacts, helper: number, task: RosterTaskFacts, halfDay: number): number {
  return (facts.ways.there(helper, task, halfDay) ?? 0) + (facts.ways.back(helper, task, halfDay) ?? 0);
}

function takeOut<Item>(items: Item[], item: Item): void {
  const place = items.indexOf(item);
  const last = items.pop()!;
  if (place < items.length) items[place] = last;
}
