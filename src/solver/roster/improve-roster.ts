import { HALF_DAYS } from '../../shared/domain/availability.ts';
import { suitsService } from '../planning/service-fit.ts';
import { hardestFirst } from './construct-roster.ts';
import { addedPoints, findCheapestPlacement, fitsWeek, isSuitableTeam } from './find-placement.ts';
import { breaksPlacementRule } from './constraints/index.ts';
import type { RosterFacts, RosterNeed } from './roster-facts.ts';
import { unfilledPoints, weigh } from './roster-prices.ts';
import type { PlacedVisit, WeekState } from './week-state.ts';

/** Rounds over the whole week; two are nearly always the last that finds something. */
const MOST_ROUNDS = 4;

export interface ChainSearch {
  readonly helpersOf: (need: RosterNeed) => readonly number[];
  /** How many visits may give way one after another; each step multiplies the search. */
  readonly steps: number;
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
  needs: readonly RosterNeed[],
  { helpersOf, steps, stopRequested }: ChainSearch,
): void {
  const chains = new Chains(facts, week, helpersOf);
  const order = hardestFirst(facts, needs, helpersOf);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let improved = false;
    for (const need of order) {
      if (stopRequested()) return;
      while (week.visitsOfNeed(need).length < need.visits && chains.fill(need, steps)) improved = true;
    }
    for (const need of order) {
      if (stopRequested()) return;
      for (const visit of [...week.visitsOfNeed(need)]) {
        // An earlier chain of this very loop may have moved it already.
        if (week.visitsOfNeed(need).includes(visit) && chains.move(visit)) improved = true;
      }
    }
    if (!improved) return;
  }
}

class Chains {
  readonly #facts: RosterFacts;
  readonly #week: WeekState;
  readonly #helpersOf: (need: RosterNeed) => readonly number[];
  readonly #price: (need: RosterNeed) => number;

  constructor(facts: RosterFacts, week: WeekState, helpersOf: (need: RosterNeed) => readonly number[]) {
    this.#facts = facts;
    this.#week = week;
    this.#helpersOf = helpersOf;
    const price = unfilledPoints(facts);
    this.#price = (need) => weigh({ care: price(need), comfort: 0 });
  }

  /** Finds a place for one more visit of a need for less than leaving it out. */
  fill(need: RosterNeed, steps: number): boolean {
    return this.#insert(need, this.#price(need), steps);
  }

  /** Moves a visit to where it costs less: alone, or to the elder's own helper, one other visit giving way. */
  move(visit: PlacedVisit): boolean {
    this.#week.remove(visit);
    const points = addedPoints(this.#facts, this.#week, visit);
    if (points > 0 && (this.#insert(visit.need, points, 0) || this.#bringHome(visit, points))) return true;
    this.#week.place(visit);
    return false;
  }

  #bringHome({ need, team }: PlacedVisit, limit: number): boolean {
    if (team.length > 1 || this.#facts.isOwnHelper(team[0]!, need.elder)) return false;
    for (const helper of this.#helpersOf(need)) {
      if (!this.#facts.isOwnHelper(helper, need.elder)) continue;
      for (let halfDay = 0; halfDay < HALF_DAYS.length; halfDay++) {
        const suits =
          this.#facts.isFree(helper, halfDay) && suitsService(HALF_DAYS[halfDay]!, need.service.code);
        if (suits && this.#insertHere({ need, halfDay, team: [helper] }, limit, 1)) return true;
      }
    }
    return false;
  }

  /** Adds a visit of the need, moving others if it must; true if the week grows by less than `limit` points. */
  #insert(need: RosterNeed, limit: number, steps: number): boolean {
    const helpers = this.#helpersOf(need);
    const direct = findCheapestPlacement(this.#facts, this.#week, need, helpers);
    if (direct !== null && direct.points < limit) {
      this.#week.place(direct.visit);
      return true;
    }
    if (steps === 0) return false;
    for (let halfDay = 0; halfDay < HALF_DAYS.length; halfDay++) {
      if (!suitsService(HALF_DAYS[halfDay]!, need.service.code)) continue;
      const free = helpers.filter((helper) => this.#facts.isFree(helper, halfDay));
      for (const team of teamsOf(this.#facts, need, free)) {
        if (this.#insertHere({ need, halfDay, team }, limit, steps)) return true;
      }
    }
    return false;
  }

  #insertHere(visit: PlacedVisit, limit: number, steps: number): boolean {
    const week = this.#week;
    for (const inTheWay of this.#blockers(visit)) {
      week.remove(inTheWay);
      const freed = addedPoints(this.#facts, week, inTheWay);
      if (fitsWeek(this.#facts, week, visit)) {
        const points = addedPoints(this.#facts, week, visit);
        const left = limit + freed - points;
        if (left > 0) {
          week.place(visit);
          if (this.#insert(inTheWay.need, left, steps - 1)) return true;
          week.remove(visit);
        }
      }
      week.place(inTheWay);
    }
    return false;
  }

  /** Visits any of which may stand in the way: those of the helpers who are short of time, and the elder's own. */
  #blockers({ need, halfDay, team }: PlacedVisit): readonly PlacedVisit[] {
    const week = this.#week;
    const short = team.filter((helper) =>
      breaksPlacementRule({ need, helper, halfDay, companions: [], week }, this.#facts),
    );
    const suspects = new Set<PlacedVisit>(week.visitsOfElder(need.elder, halfDay));
    for (const visit of week.visitsOfNeed(need)) suspects.add(visit);
    for (const helper of short) {
      for (let other = 0; other < HALF_DAYS.length; other++) {
        for (const visit of week.visitsOfHelper(helper, other)) suspects.add(visit);
      }
    }
    return [...suspects];
  }
}

function teamsOf(
  facts: RosterFacts,
  need: RosterNeed,
  helpers: readonly number[],
): readonly (readonly number[])[] {
  if (need.service.helpersNeeded === 1) return helpers.map((helper) => [helper]);
  return helpers.flatMap((one, place) =>
    helpers
      .slice(place + 1)
      .map((other) => [one, other])
      .filter((team) => isSuitableTeam(facts, need, team)),
  );
}
