import { hardestFirst } from './construct-roster.ts';
import { breaksWeekRule } from './constraints/index.ts';
import type { TaskCandidates } from './find-candidates.ts';
import { findCheapestPlacement, fitsWeek, isSuitableTeam, teamsForTwo } from './find-placement.ts';
import type { RosterFacts, RosterTaskFacts } from './roster-facts.ts';
import { addedPoints } from './score-roster.ts';
import { HALF_DAYS_A_WEEK, type PlacedVisit, visitsToPlace, type WeekState } from './week-state.ts';

/** Rounds over the whole week; two are nearly always the last that finds something. */
const MOST_ROUNDS = 4;

export interface ChainSearch {
  readonly candidates: readonly TaskCandidates[];
  /** How many visits may give way one after another; each step multiplies the search. */
  readonly steps: number;
  /** Visits that stay where they are. */
  readonly staying: ReadonlySet<PlacedVisit>;
  readonly stopRequested: () => boolean;
}

/**
 * Makes a week cheaper by chains: a visit takes a place that another one holds, which moves elsewhere, which
 * may move a third, until an unfilled visit has its place; then single visits move to where they cost less.
 * Ejection chains (Glover 1996), always downhill and in fixed order, so the same week always becomes the same.
 * Stops early when asked.
 */
export function improveRoster(
  facts: RosterFacts,
  week: WeekState,
  tasks: readonly RosterTaskFacts[],
  search: ChainSearch,
): void {
  const chains = new Chains(facts, week, search);
  const order = hardestFirst(tasks, search.candidates);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let improved = false;
    for (const task of order) {
      if (search.stopRequested()) return;
      while (visitsToPlace(facts, week, task) > 0 && chains.fill(task)) improved = true;
    }
    for (const task of order) {
      if (search.stopRequested()) return;
      for (const visit of [...week.visitsOfTask(task)]) {
        // An earlier chain of this very loop may have moved it already.
        if (week.visitsOfTask(task).includes(visit) && chains.move(visit)) improved = true;
      }
    }
    if (!improved) return;
  }
}

class Chains {
  readonly #facts: RosterFacts;
  readonly #week: WeekState;
  readonly #search: ChainSearch;

  constructor(facts: RosterFacts, week: WeekState, search: ChainSearch) {
    this.#facts = facts;
    this.#week = week;
    this.#search = search;
  }

  /** Finds a place for one more visit of a task that makes the week cheaper. */
  fill(task: RosterTaskFacts): boolean {
    return this.#insert(task, 0, this.#search.steps);
  }

  /** Moves a visit to where it costs less. */
  move(visit: PlacedVisit): boolean {
    if (this.#search.staying.has(visit)) return false;
    this.#week.remove(visit);
    if (this.#insert(visit.task, addedPoints(this.#facts, this.#week, visit), 0)) return true;
    this.#week.place(visit);
    return false;
  }

  /** Adds a visit of the task, moving others if it must; true if the week's price changes by less than `limit` points. */
  #insert(task: RosterTaskFacts, limit: number, steps: number): boolean {
    const candidates = this.#search.candidates[task.index]!;
    const direct = findCheapestPlacement(this.#facts, this.#week, task, candidates);
    if (direct !== null && direct.points < limit) {
      this.#week.place(direct.visit);
      return true;
    }
    if (steps === 0 || (!task.wholeTeam && task.helpersNeeded > 1)) return false;
    for (let halfDay = 0; halfDay < HALF_DAYS_A_WEEK; halfDay++) {
      const able = candidates.allowed.filter((helper) => candidates.mayCome(helper, halfDay));
      for (const team of task.helpersNeeded === 1 ? able.map((helper) => [helper]) : teamsForTwo(able)) {
        if (this.#insertHere({ task, halfDay, team }, limit, steps)) return true;
      }
    }
    return false;
  }

  #insertHere(visit: PlacedVisit, limit: number, steps: number): boolean {
    const [facts, week] = [this.#facts, this.#week];
    for (const inTheWay of this.#blockers(visit)) {
      if (this.#search.staying.has(inTheWay)) continue;
      week.remove(inTheWay);
      const freed = addedPoints(facts, week, inTheWay);
      if (fitsWeek(facts, week, visit)) {
        const left = limit + freed - addedPoints(facts, week, visit);
        week.place(visit);
        if (this.#insert(inTheWay.task, left, steps - 1)) return true;
        week.remove(visit);
      }
      week.place(inTheWay);
    }
    return false;
  }

  /** Visits any of which may stand in the way: those of the helpers who are short of time, and the elder's own. */
  #blockers(visit: PlacedVisit): readonly PlacedVisit[] {
    const [facts, week] = [this.#facts, this.#week];
    const { task, halfDay, team } = visit;
    const short = team.filter((helper) =>
      breaksWeekRule({ task, helper, halfDay, companions: [], week }, facts),
    );
    if (short.length === 0 && !isSuitableTeam(facts, week, visit)) return [];
    const suspects = new Set<PlacedVisit>(task.elder === null ? [] : week.visitsOfElder(task.elder, halfDay));
    for (const other of week.visitsOfTask(task)) suspects.add(other);
    for (const helper of short) {
      for (let other = 0; other < HALF_DAYS_A_WEEK; other++) {
        for (const taken of week.visitsOfHelper(helper, other)) suspects.add(taken);
      }
    }
    return [...suspects];
  }
}
