import { HALF_DAYS, SLOT_MINUTES } from '../../shared/domain/availability.ts';
import type { RosterFacts, RosterNeed } from './roster-facts.ts';
import { loadUnits } from './roster-prices.ts';
import { shortestWalkingOrder, type WalkingOrder } from './walking-order.ts';

/** One visit in its half-day (0 … 13) with the helpers who come, as indexes ascending. */
export interface PlacedVisit {
  readonly need: RosterNeed;
  readonly halfDay: number;
  readonly team: readonly number[];
}

/**
 * How the way counts in a half-day: `allowance` is there and back from home for each visit, never too little
 * and linear, as the model needs it; `exact` is the shortest round.
 */
export type TravelReckoning = 'allowance' | 'exact';

export const DAYS_A_WEEK = 7;
const HALF_DAYS_A_WEEK = HALF_DAYS.length;

export function dayOf(halfDay: number): number {
  return halfDay >> 1;
}

/** A week in the making: what has been placed, and the sums that rules and prices ask about, kept up to date. */
export class WeekState {
  readonly #facts: RosterFacts;
  readonly #reckoning: TravelReckoning;
  readonly #ofNeed: PlacedVisit[][];
  readonly #ofHelper: PlacedVisit[][];
  readonly #ofElder: PlacedVisit[][];
  readonly #serviceMinutes: Int32Array;
  readonly #allowanceMinutes: Int32Array;
  readonly #weekMinutes: Int32Array;
  readonly #weekUnits: Int32Array;

  constructor(facts: RosterFacts, reckoning: TravelReckoning) {
    this.#facts = facts;
    this.#reckoning = reckoning;
    this.#ofNeed = facts.needs.map(() => []);
    this.#ofHelper = Array.from({ length: facts.helpers.length * HALF_DAYS_A_WEEK }, () => []);
    this.#ofElder = Array.from({ length: facts.elders.length * HALF_DAYS_A_WEEK }, () => []);
    this.#serviceMinutes = new Int32Array(facts.helpers.length * HALF_DAYS_A_WEEK);
    this.#allowanceMinutes = new Int32Array(facts.helpers.length * HALF_DAYS_A_WEEK);
    this.#weekMinutes = new Int32Array(facts.helpers.length);
    this.#weekUnits = new Int32Array(facts.helpers.length);
  }

  place(visit: PlacedVisit): void {
    this.#ofNeed[visit.need.index]!.push(visit);
    this.#ofElder[at(visit.need.elder, visit.halfDay)]!.push(visit);
    for (const helper of visit.team) this.#ofHelper[at(helper, visit.halfDay)]!.push(visit);
    this.#count(visit, 1);
  }

  /** Takes back a visit that was placed. */
  remove(visit: PlacedVisit): void {
    takeOut(this.#ofNeed[visit.need.index]!, visit);
    takeOut(this.#ofElder[at(visit.need.elder, visit.halfDay)]!, visit);
    for (const helper of visit.team) takeOut(this.#ofHelper[at(helper, visit.halfDay)]!, visit);
    this.#count(visit, -1);
  }

  visitsOfNeed(need: RosterNeed): readonly PlacedVisit[] {
    return this.#ofNeed[need.index]!;
  }

  visitsOfHelper(helper: number, halfDay: number): readonly PlacedVisit[] {
    return this.#ofHelper[at(helper, halfDay)]!;
  }

  visitsOfElder(elder: number, halfDay: number): readonly PlacedVisit[] {
    return this.#ofElder[at(elder, halfDay)]!;
  }

  /** By need, and in half-day order within each. */
  allVisits(): readonly PlacedVisit[] {
    return this.#ofNeed.flatMap((visits) => [...visits].sort((one, other) => one.halfDay - other.halfDay));
  }

  /**
   * Minutes of a helper's half-day if this need were visited too: service, and the way there, between and
   * back. Where even the allowance for the way fits, that is the answer, and no round is looked for.
   */
  halfDayMinutesWith(helper: number, halfDay: number, need: RosterNeed): number {
    const place = at(helper, halfDay);
    const service = this.#serviceMinutes[place]! + need.minutes;
    const allowed =
      service + this.#allowanceMinutes[place]! + 2 * (this.#facts.homeMinutes(helper, need.elder) ?? 0);
    if (this.#reckoning === 'allowance' || allowed <= SLOT_MINUTES || service > SLOT_MINUTES) return allowed;
    const needs = [...this.#ofHelper[place]!.map((visit) => visit.need), need];
    needs.sort((one, other) => one.index - other.index);
    return service + roundOf(this.#facts, helper, needs).totalMinutes;
  }

  /** Minutes of a helper's half-day as placed, with the allowance for the way. */
  allowedMinutesOf(helper: number, halfDay: number): number {
    const place = at(helper, halfDay);
    return this.#serviceMinutes[place]! + this.#allowanceMinutes[place]!;
  }

  serviceMinutesOfDay(helper: number, day: number): number {
    return this.#serviceMinutes[at(helper, 2 * day)]! + this.#serviceMinutes[at(helper, 2 * day + 1)]!;
  }

  serviceMinutesOfWeek(helper: number): number {
    return this.#weekMinutes[helper]!;
  }

  /** Load of a helper's week in begun quarters of an hour, each visit by itself. */
  loadUnitsOfWeek(helper: number): number {
    return this.#weekUnits[helper]!;
  }

  /** Number of days on which a helper has a visit. */
  daysOfHelper(helper: number): number {
    let days = 0;
    for (let day = 0; day < DAYS_A_WEEK; day++) if (this.serviceMinutesOfDay(helper, day) > 0) days++;
    return days;
  }

  /** The shortest round of a helper's half-day; its stops are the placed visits by need. */
  walkingOrder(
    helper: number,
    halfDay: number,
  ): { readonly visits: readonly PlacedVisit[]; readonly round: WalkingOrder } {
    const visits = [...this.visitsOfHelper(helper, halfDay)].sort(
      (one, other) => one.need.index - other.need.index,
    );
    return {
      visits,
      round: roundOf(
        this.#facts,
        helper,
        visits.map((visit) => visit.need),
      ),
    };
  }

  #count(visit: PlacedVisit, sign: 1 | -1): void {
    for (const helper of visit.team) {
      this.#serviceMinutes[at(helper, visit.halfDay)]! += sign * visit.need.minutes;
      this.#allowanceMinutes[at(helper, visit.halfDay)]! +=
        sign * 2 * (this.#facts.homeMinutes(helper, visit.need.elder) ?? 0);
      this.#weekMinutes[helper]! += sign * visit.need.minutes;
      this.#weekUnits[helper]! += sign * loadUnits(visit.need.minutes);
    }
  }
}

function at(person: number, halfDay: number): number {
  return person * HALF_DAYS_A_WEEK + halfDay;
}

function takeOut(visits: PlacedVisit[], visit: PlacedVisit): void {
  const place = visits.indexOf(visit);
  if (place < 0) throw new Error(`week: a visit of need ${visit.need.needId} is not placed`);
  visits.splice(place, 1);
}

function roundOf(facts: RosterFacts, helper: number, needs: readonly RosterNeed[]): WalkingOrder {
  return shortestWalkingOrder(
    needs.length,
    (stop) => facts.homeMinutes(helper, needs[stop]!.elder) ?? 0,
    (from, to) => facts.betweenMinutes(helper, needs[from]!.elder, needs[to]!.elder),
  );
}
