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
const MOST_TAKEN = 9;
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

  /** Takes out visits of helpers and half-days that one task could have; returns by how much the week became dearer. */
  #ruin(): number {
    const week = this.#week;
    this.#taken.length = 0;
    this.#put.length = 0;
    const centre = this.#centre();
    const { places } = this.#places[centre]!;
    if (places.length === 0) return 0;
    const most = 1 + this.#chance(MOST_TAKEN);
    const own = week.visitsOf[centre]!.filter(({ stays }) => !stays);
    let change = own.length > 0 ? this.#takeOut(own[this.#chance(own.length)]!) : 0;
    for (let attempt = 0; attempt < 2 * most && this.#taken.length < most; attempt++) {
      const place = places[this.#chance(places.length)]!;
      const helper = place.team[this.#chance(place.team.length)]!;
      const halfDay = this.#chance(3) > 0 ? place.halfDay : this.#chance(HALF_DAYS_A_WEEK);
      for (const task of [...week.tasksAt(helper, halfDay)]) {
        const visit = week.visitsOf[task]!.find(
          (one) => one.halfDay === halfDay && !one.stays && one.team.includes(helper),
        );
        if (visit === undefined || this.#taken.length >= most || this.#chance(4) === 0) continue;
        change += this.#takeOut(visit);
      }
    }
    return change;
  }

  /** A task that misses a visit now and then, else any. */
  #centre(): number {
    const task = this.#tasks[this.#chance(this.#tasks.length)]!;
    if (this.#chance(3) > 0) return task;
    const open = this.#tasks.filter((one) => this.#missing(one) > 0);
    return open.length === 0 ? task : open[this.#chance(open.length)]!;
  }

  #missing(task: number): number {
    return Math.max(0, this.#toPlace[task]! - this.#week.visitsOf[task]!.length);
  }

  #takeOut(visit: LeanVisit): number {
    this.#week.take(visit);
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
    const open = this.#tasks.flatMap((task) => new Array<number>(this.#missing(task)).fill(task));
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
      this.#week.put(visit);
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
    for (const visit of this.#put) this.#week.take(visit);
    for (const visit of this.#taken) this.#week.put(visit);
  }
}
