import { HALF_DAYS } from '../../shared/domain/availability.ts';
import type { RosterFacts, RosterNeed } from './roster-facts.ts';
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

export function dayOf(halfDay: number): number {
  return halfDay >> 1;
}

/** A week in the making: what has been placed, and the sums that the rules ask about. */
export class WeekState {
  readonly #facts: RosterFacts;
  readonly #reckoning: TravelReckoning;
  readonly #ofNeed: PlacedVisit[][];
  readonly #ofHelper: PlacedVisit[][][];
  readonly #ofElder: PlacedVisit[][][];

  constructor(facts: RosterFacts, reckoning: TravelReckoning) {
    this.#facts = facts;
    this.#reckoning = reckoning;
    this.#ofNeed = facts.needs.map(() => []);
    this.#ofHelper = facts.helpers.map(() => HALF_DAYS.map(() => []));
    this.#ofElder = facts.elders.map(() => HALF_DAYS.map(() => []));
  }

  place(visit: PlacedVisit): void {
    this.#ofNeed[visit.need.index]!.push(visit);
    this.#ofElder[visit.need.elder]![visit.halfDay]!.push(visit);
    for (const helper of visit.team) this.#ofHelper[helper]![visit.halfDay]!.push(visit);
  }

  visitsOfNeed(need: RosterNeed): readonly PlacedVisit[] {
    return this.#ofNeed[need.index]!;
  }

  visitsOfHelper(helper: number, halfDay: number): readonly PlacedVisit[] {
    return this.#ofHelper[helper]![halfDay]!;
  }

  visitsOfElder(elder: number, halfDay: number): readonly PlacedVisit[] {
    return this.#ofElder[elder]![halfDay]!;
  }

  allVisits(): readonly PlacedVisit[] {
    return this.#ofNeed.flat();
  }

  /** Minutes of a helper's half-day if this need were visited too: service, and the way there, between and back. */
  halfDayMinutesWith(helper: number, halfDay: number, need: RosterNeed): number {
    const needs = [...this.visitsOfHelper(helper, halfDay).map((visit) => visit.need), need];
    const service = needs.reduce((sum, { minutes }) => sum + minutes, 0);
    return service + this.#travelMinutes(helper, needs);
  }

  serviceMinutesOfDay(helper: number, day: number): number {
    return this.#serviceMinutes(helper, 2 * day) + this.#serviceMinutes(helper, 2 * day + 1);
  }

  serviceMinutesOfWeek(helper: number): number {
    return HALF_DAYS.reduce((sum, _, halfDay) => sum + this.#serviceMinutes(helper, halfDay), 0);
  }

  /** Days (0 … 6) on which a helper has a visit. */
  daysOfHelper(helper: number): ReadonlySet<number> {
    const days = new Set<number>();
    this.#ofHelper[helper]!.forEach((visits, halfDay) => {
      if (visits.length > 0) days.add(dayOf(halfDay));
    });
    return days;
  }

  /** The shortest round of a helper's half-day; its stops are the placed visits by need. */
  walkingOrder(helper: number, halfDay: number): { readonly visits: readonly PlacedVisit[]; readonly round: WalkingOrder } {
    const visits = [...this.visitsOfHelper(helper, halfDay)].sort((one, other) => one.need.index - other.need.index);
    return { visits, round: roundOf(this.#facts, helper, visits.map((visit) => visit.need)) };
  }

  #serviceMinutes(helper: number, halfDay: number): number {
    return this.visitsOfHelper(helper, halfDay).reduce((sum, visit) => sum + visit.need.minutes, 0);
  }

  #travelMinutes(helper: number, needs: readonly RosterNeed[]): number {
    if (this.#reckoning === 'allowance') {
      return needs.reduce((sum, need) => sum + 2 * (this.#facts.homeMinutes(helper, need.elder) ?? 0), 0);
    }
    const sorted = [...needs].sort((one, other) => one.index - other.index);
    return roundOf(this.#facts, helper, sorted).totalMinutes;
  }
}

function roundOf(facts: RosterFacts, helper: number, needs: readonly RosterNeed[]): WalkingOrder {
  return shortestWalkingOrder(
    needs.length,
    (stop) => facts.homeMinutes(helper, needs[stop]!.elder) ?? 0,
    (from, to) => facts.betweenMinutes(helper, needs[from]!.elder, needs[to]!.elder),
  );
}
