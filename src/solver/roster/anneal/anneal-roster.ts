import type { TaskCandidates } from '../find-candidates.ts';
import type { RosterFacts, RosterTaskFacts } from '../roster-facts.ts';
import { LOAD_STEP_MINUTES } from '../roster-prices.ts';
import { HALF_DAYS_A_WEEK, type PlacedVisit, type WeekState } from '../week-state.ts';
import { LeanWeek, type LeanVisit } from './lean-week.ts';
import { repeatableChance } from './repeatable-chance.ts';
import { placesOf, standingPoints, type TaskPlace, type TaskPlaces } from './task-places.ts';

/** A worse week is gone on from where it is at most so many points dearer; falls to nothing over the search. */
const FIRST_THRESHOLD = 40;
/** Visits taken out at once. */
const MOST_TAKEN = 22;
/** One round in so many takes out visits of one helper alone: that makes room for a visit which nobody has time for. */
const ABOUT_ONE_HELPER = 3;
/** One place in so many is passed over, so that the same greedy choice is not made every time. */
const BLINK = 40;
/** How often the search looks whether somebody wants it to stop. */
const ROUNDS_A_LOOK = 256;

export interface Annealing {
  readonly candidates: readonly TaskCandidates[];
  readonly seed: number;
  readonly rounds: number;
  readonly stopRequested: () => boolean;
}

/**
 * Makes a week cheaper by taking a few related visits out and putting them back where each costs least, again and again; a
 * slightly worse week is gone on from, less and less so (ruin and recreate, Schrimpf et al. 2000, with the removals of
 * Christiaens and Vanden Berghe 2020; threshold accepting, Dueck and Scheuer 1990). The number of rounds is given, not a
 * time, and chance is seeded: the same week always becomes the same. Returns the visits of the best week that are not fixed.
 */
export function annealRoster(
  facts: RosterFacts,
  start: WeekState,
  tasks: readonly RosterTaskFacts[],
  annealing: Annealing,
): readonly PlacedVisit[] {
  return new Annealer(facts, start, tasks, annealing).run();
}

class Annealer {
  readonly #annealing: Annealing;
  readonly #chance: (below: number) => number;
  readonly #week: LeanWeek;
  readonly #places: readonly TaskPlaces[];
  readonly #tasks: readonly number[];
  readonly #toPlace: Int32Array;
  /** Tasks that miss a visit, in the order in which they came to. */
  readonly #open = new Set<number>();
  /** What the present round took out and put in, to be taken back. */
  readonly #taken: LeanVisit[] = [];
  readonly #put: LeanVisit[] = [];

  constructor(facts: RosterFacts, start: WeekState, tasks: readonly RosterTaskFacts[], annealing: Annealing) {
    this.#annealing = annealing;
    this.#chance = repeatableChance(annealing.seed);
    this.#week = new LeanWeek(facts);
    const inSearch = new Set(tasks);
    this.#places = facts.tasks.map((task) =>
      inSearch.has(task) ? placesOf(facts, task, annealing.candidates[task.index]!) : { task, places: [] },
    );
    this.#tasks = tasks.map(({ index }) => index);
    this.#toPlace = Int32Array.from(facts.tasks, (task) => task.visits - facts.fixedUnfilled(task));
    const fixed = new Set(facts.fixedVisits);
    for (const visit of start.allVisits()) {
      if (fixed.has(visit) || !inSearch.has(visit.task)) continue;
      const { task, halfDay, team } = visit;
      const points = standingPoints(facts, task, halfDay, team);
      this.#week.put({ task: task.index, halfDay, team, points, stays: false });
    }
    for (const task of this.#tasks) if (this.#missing(task) > 0) this.#open.add(task);
  }

  run(): readonly PlacedVisit[] {
    const { rounds, stopRequested } = this.#annealing;
    let best = this.#week.visitsPlaced();
    let bestDistance = 0;
    let distance = 0;
    for (let round = 0; round < rounds; round++) {
      if (round % ROUNDS_A_LOOK === 0 && stopRequested()) break;
      const threshold = FIRST_THRESHOLD * (1 - round / rounds) ** 2;
      const change = this.#ruin() + this.#recreate();
      if (change > 0 && distance + change > bestDistance + threshold) {
        this.#undo();
        continue;
      }
      distance += change;
      if (distance < bestDistance) {
        bestDistance = distance;
        best = this.#week.visitsPlaced();
      }
    }
    return best;
  }

  /** Takes out visits of helpers and half-days that one task could have, or of one such helper; returns by how much the week became dearer. */
  #ruin(): number {
    const week = this.#week;
    this.#taken.length = 0;
    this.#put.length = 0;
    const centre = this.#centre();
    const { places } = this.#places[centre]!;
    if (places.length === 0) return 0;
    const most = 1 + this.#chance(MOST_TAKEN);
    const one = this.#chance(ABOUT_ONE_HELPER) === 0 ? this.#someHelper(places) : null;
    let change = 0;
    const own = week.visitsOf[centre]!;
    const first = own.length > 0 ? own[this.#chance(own.length)]! : null;
    if (first !== null && !first.stays) change += this.#takeOut(first);
    for (let attempt = 0; attempt < 2 * most && this.#taken.length < most; attempt++) {
      const place = places[this.#chance(places.length)]!;
      const helper = one ?? place.team[this.#chance(place.team.length)]!;
      const isThere = one === null && this.#chance(3) > 0;
      const halfDay = isThere ? place.halfDay : this.#chance(HALF_DAYS_A_WEEK);
      // From the back: who is taken out gives the place to the last.
      for (let at = week.tasksAt(helper, halfDay).length - 1; at >= 0; at--) {
        const visit = this.#moving(week.tasksAt(helper, halfDay)[at]!, helper, halfDay);
        if (visit === null || this.#taken.length >= most || this.#chance(4) === 0) continue;
        change += this.#takeOut(visit);
      }
    }
    return change;
  }

  #someHelper(places: readonly TaskPlace[]): number {
    const { team } = places[this.#chance(places.length)]!;
    return team[this.#chance(team.length)]!;
  }

  /** The visit of a task by a helper in a half-day, unless it stays. */
  #moving(task: number, helper: number, halfDay: number): LeanVisit | null {
    for (const visit of this.#week.visitsOf[task]!) {
      if (visit.halfDay === halfDay && visit.team.includes(helper)) return visit.stays ? null : visit;
    }
    return null;
  }

  /** A task that misses a visit now and then, else any. */
  #centre(): number {
    const task = this.#tasks[this.#chance(this.#tasks.length)]!;
    if (this.#chance(3) > 0 || this.#open.size === 0) return task;
    return [...this.#open][this.#chance(this.#open.size)]!;
  }

  #missing(task: number): number {
    return Math.max(0, this.#toPlace[task]! - this.#week.visitsOf[task]!.length);
  }

  #takeOut(visit: LeanVisit): number {
    this.#take(visit);
    this.#taken.push(visit);
    return -this.#addedBy(visit);
  }

  /** What a visit adds to a week that does not hold it. */
  #addedBy({ task, halfDay, team, points }: LeanVisit): number {
    const { task: facts } = this.#places[task]!;
    return points + this.#week.pointsOf(facts, halfDay, team) - this.#week.unfilledPointsOf(task);
  }

  /** Puts back what is missing, each visit where it costs least; returns by how much the week became dearer. */
  #recreate(): number {
    const open: number[] = [];
    for (const task of this.#open) {
      for (let missing = this.#missing(task); missing > 0; missing--) open.push(task);
    }
    for (let place = open.length - 1; place > 0; place--) {
      const other = this.#chance(place + 1);
      [open[place], open[other]] = [open[other]!, open[place]!];
    }
    if (this.#chance(2) > 0) {
      open.sort((one, other) => this.#week.unfilledPointsOf(other) - this.#week.unfilledPointsOf(one));
    }
    let change = 0;
    for (const task of open) {
      const visit = this.#cheapest(task);
      if (visit === null) continue;
      change += this.#addedBy(visit);
      this.#place(visit);
      this.#put.push(visit);
    }
    return change;
  }

  #cheapest(index: number): LeanVisit | null {
    const week = this.#week;
    const { task, places } = this.#places[index]!;
    // A visit can take away no more than this from what helpers serve too little.
    const slack = task.helpersNeeded * Math.ceil(task.minutes / LOAD_STEP_MINUTES);
    let least = week.unfilledPointsOf(index);
    let cheapest: TaskPlace | null = null;
    let asked = 0;
    let open = 0;
    for (const place of places) {
      if (place.points - slack >= least) break;
      const { halfDay, team } = place;
      const bit = 1 << halfDay;
      if ((asked & bit) === 0) {
        asked |= bit;
        if (week.isOpen(task, halfDay)) open |= bit;
      }
      if ((open & bit) === 0 || this.#chance(BLINK) === 0) continue;
      const points = place.points + week.pointsOf(task, halfDay, team);
      if (points >= least || !week.mayBeSeen(task, team)) continue;
      if (!team.every((helper) => week.hasTime(helper, task, halfDay))) continue;
      least = points;
      cheapest = place;
    }
    return cheapest === null ? null : { ...cheapest, task: index, stays: false };
  }

  #undo(): void {
    for (const visit of this.#put) this.#take(visit);
    for (const visit of this.#taken) this.#place(visit);
  }

  #take(visit: LeanVisit): void {
    this.#week.take(visit);
    if (this.#missing(visit.task) > 0) this.#open.add(visit.task);
  }

  #place(visit: LeanVisit): void {
    this.#week.put(visit);
    if (this.#missing(visit.task) === 0) this.#open.delete(visit.task);
  }
}
