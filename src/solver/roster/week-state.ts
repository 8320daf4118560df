import { SLOT_MINUTES } from '../../shared/domain/availability.ts';
import { DAYS_A_WEEK, dayOf, HALF_DAYS_A_WEEK, type PlacedVisit } from './placed-visit.ts';
import type { RosterFacts, RosterTaskFacts } from './roster-facts.ts';
import { loadQuarters } from './roster-prices.ts';
import { shortestWalkingOrder, type WalkingOrder } from './walking-order.ts';

export { DAYS_A_WEEK, dayOf, HALF_DAYS_A_WEEK, type PlacedVisit } from './placed-visit.ts';

/**
 * How the way counts in a half-day: `allowance` is there and back from home for each visit, never too little
 * and linear; `exact` is the shortest round.
 */
export type TravelReckoning = 'allowance' | 'exact';

/** A week in the making: what has been placed, and the sums that rules and prices ask about, kept up to date. */
export class WeekState {
  readonly #facts: RosterFacts;
  readonly #reckoning: TravelReckoning;
  readonly #ofTask: PlacedVisit[][];
  readonly #ofHelper: PlacedVisit[][];
  readonly #ofElder: PlacedVisit[][];
  /** By helper and half-day: service, and ways within rounds. */
  readonly #serviceMinutes: Int32Array;
  readonly #innerMinutes: Int32Array;
  readonly #allowanceMinutes: Int32Array;
  readonly #visitsOfDay: Int32Array;
  readonly #weekMinutes: Int32Array;
  readonly #weekQuarters: Int32Array;
  /** By elder and helper: visits that bring the two together. */
  readonly #meetings: Int32Array;
  readonly #facesOfElder: Int32Array;
  readonly #strangersOfElder: Int32Array;

  constructor(facts: RosterFacts, reckoning: TravelReckoning) {
    const places = facts.helpers.length * HALF_DAYS_A_WEEK;
    this.#facts = facts;
    this.#reckoning = reckoning;
    this.#ofTask = facts.tasks.map(() => []);
    this.#ofHelper = Array.from({ length: places }, () => []);
    this.#ofElder = Array.from({ length: facts.elders.length * HALF_DAYS_A_WEEK }, () => []);
    this.#serviceMinutes = new Int32Array(places);
    this.#innerMinutes = new Int32Array(places);
    this.#allowanceMinutes = new Int32Array(places);
    this.#visitsOfDay = new Int32Array(facts.helpers.length * DAYS_A_WEEK);
    this.#weekMinutes = new Int32Array(facts.helpers.length);
    this.#weekQuarters = new Int32Array(facts.helpers.length);
    this.#meetings = new Int32Array(facts.elders.length * facts.helpers.length);
    this.#facesOfElder = new Int32Array(facts.elders.length);
    this.#strangersOfElder = new Int32Array(facts.elders.length);
  }

  place(visit: PlacedVisit): void {
    this.#ofTask[visit.task.index]!.push(visit);
    if (visit.task.elder !== null) this.#ofElder[at(visit.task.elder, visit.halfDay)]!.push(visit);
    for (const helper of visit.team) this.#ofHelper[at(helper, visit.halfDay)]!.push(visit);
    this.#count(visit, 1);
  }

  /** Takes back a visit that was placed. */
  remove(visit: PlacedVisit): void {
    takeOut(this.#ofTask[visit.task.index]!, visit);
    if (visit.task.elder !== null) takeOut(this.#ofElder[at(visit.task.elder, visit.halfDay)]!, visit);
    for (const helper of visit.team) takeOut(this.#ofHelper[at(helper, visit.halfDay)]!, visit);
    this.#count(visit, -1);
  }

  /** The same week once more, to be changed by itself. */
  copy(): WeekState {
    const week = new WeekState(this.#facts, this.#reckoning);
    for (const visits of this.#ofTask) for (const visit of visits) week.place(visit);
    return week;
  }

  visitsOfTask(task: RosterTaskFacts): readonly PlacedVisit[] {
    return this.#ofTask[task.index]!;
  }

  visitsOfHelper(helper: number, halfDay: number): readonly PlacedVisit[] {
    return this.#ofHelper[at(helper, halfDay)]!;
  }

  /** Visits of an elder's own needs; lunches of a round are none. */
  visitsOfElder(elder: number, halfDay: number): readonly PlacedVisit[] {
    return this.#ofElder[at(elder, halfDay)]!;
  }

  /** By task, and in half-day order within each. */
  allVisits(): readonly PlacedVisit[] {
    return this.#ofTask.flatMap((visits) => [...visits].sort((one, other) => one.halfDay - other.halfDay));
  }

  /** Different helpers whom an elder sees in the week. */
  facesOf(elder: number): number {
    return this.#facesOfElder[elder]!;
  }

  /** Those among them who are not the elder's own helper. */
  strangersOf(elder: number): number {
    return this.#strangersOfElder[elder]!;
  }

  /** Visits that bring a helper to an elder. */
  meetings(elder: number, helper: number): number {
    return this.#meetings[elder * this.#facts.helpers.length + helper]!;
  }

  /**
   * Minutes of a helper's half-day if this task were done too: service, ways within rounds, and the way there, between
   * and back. Where even the allowance for the way fits, that is the answer, and no round is looked for.
   */
  halfDayMinutesWith(helper: number, halfDay: number, task: RosterTaskFacts): number {
    const place = at(helper, halfDay);
    const inside =
      this.#serviceMinutes[place]! +
      this.#innerMinutes[place]! +
      task.minutes +
      this.#facts.ways.inner(helper, task, halfDay);
    const allowed =
      inside + this.#allowanceMinutes[place]! + thereAndBack(this.#facts, helper, task, halfDay);
    if (this.#reckoning === 'allowance' || allowed <= SLOT_MINUTES || inside > SLOT_MINUTES) return allowed;
    const tasks = [...this.#ofHelper[place]!.map((visit) => visit.task), task];
    tasks.sort((one, other) => one.index - other.index);
    return inside + roundOf(this.#facts, helper, halfDay, tasks).totalMinutes;
  }

  /** Minutes of a helper's half-day as placed, with the allowance for the way. */
  allowedMinutesOf(helper: number, halfDay: number): number {
    const place = at(helper, halfDay);
    return this.#serviceMinutes[place]! + this.#innerMinutes[place]! + this.#allowanceMinutes[place]!;
  }

  serviceMinutesOfHalfDay(helper: number, halfDay: number): number {
    return this.#serviceMinutes[at(helper, halfDay)]!;
  }

  serviceMinutesOfDay(helper: number, day: number): number {
    return this.#serviceMinutes[at(helper, 2 * day)]! + this.#serviceMinutes[at(helper, 2 * day + 1)]!;
  }

  serviceMinutesOfWeek(helper: number): number {
    return this.#weekMinutes[helper]!;
  }

  /** What the week weighs in the price of loads. */
  loadQuartersOfWeek(helper: number): number {
    return this.#weekQuarters[helper]!;
  }

  isDayUsed(helper: number, day: number): boolean {
    return this.#visitsOfDay[helper * DAYS_A_WEEK + day]! > 0;
  }

  /** Number of days on which a helper has a visit. */
  daysOfHelper(helper: number): number {
    let days = 0;
    for (let day = 0; day < DAYS_A_WEEK; day++) if (this.isDayUsed(helper, day)) days++;
    return days;
  }

  /** The shortest round of a helper's half-day; its stops are the placed visits by task. */
  walkingOrder(
    helper: number,
    halfDay: number,
  ): { readonly visits: readonly PlacedVisit[]; readonly round: WalkingOrder } {
    const visits = [...this.visitsOfHelper(helper, halfDay)].sort(
      (one, other) => one.task.index - other.task.index,
    );
    const tasks = visits.map((visit) => visit.task);
    return { visits, round: roundOf(this.#facts, helper, halfDay, tasks) };
  }

  #count(visit: PlacedVisit, sign: 1 | -1): void {
    const { task, halfDay } = visit;
    for (const helper of visit.team) {
      const place = at(helper, halfDay);
      this.#serviceMinutes[place]! += sign * task.minutes;
      this.#innerMinutes[place]! += sign * this.#facts.ways.inner(helper, task, halfDay);
      this.#allowanceMinutes[place]! += sign * thereAndBack(this.#facts, helper, task, halfDay);
      this.#visitsOfDay[helper * DAYS_A_WEEK + dayOf(halfDay)]! += sign;
      this.#weekMinutes[helper]! += sign * task.minutes;
      this.#weekQuarters[helper]! += sign * loadQuarters(task.minutes);
      if (task.elder !== null) this.#countMeeting(task.elder, helper, sign);
    }
  }

  #countMeeting(elder: number, helper: number, sign: 1 | -1): void {
    const place = elder * this.#facts.helpers.length + helper;
    const before = this.#meetings[place]!;
    this.#meetings[place] = before + sign;
    if (before > 0 && before + sign > 0) return;
    this.#facesOfElder[elder]! += sign;
    if (!this.#facts.isOwnHelper(helper, elder)) this.#strangersOfElder[elder]! += sign;
  }
}

/** The week before anything is planned: only what stays as it is. */
export function fixedWeek(facts: RosterFacts, reckoning: TravelReckoning): WeekState {
  const week = new WeekState(facts, reckoning);
  for (const visit of facts.fixedVisits) week.place(visit);
  return week;
}

/** Visits of a task that are still to be placed: those wished for without those placed or left out for good. */
export function visitsToPlace(facts: RosterFacts, week: WeekState, task: RosterTaskFacts): number {
  return Math.max(0, task.visits - facts.fixedUnfilled(task) - week.visitsOfTask(task).length);
}

/** Minutes of the tasks of one helper's half-day by the shortest round: service, ways within rounds, and the way. */
export function exactMinutes(
  facts: RosterFacts,
  helper: number,
  halfDay: number,
  tasks: readonly RosterTaskFacts[],
): number {
  const inOrder = [...tasks].sort((one, other) => one.index - other.index);
  return tasks.reduce(
    (sum, task) => sum + task.minutes + facts.ways.inner(helper, task, halfDay),
    roundOf(facts, helper, halfDay, inOrder).totalMinutes,
  );
}

function at(person: number, halfDay: number): number {
  return person * HALF_DAYS_A_WEEK + halfDay;
}

function takeOut(visits: PlacedVisit[], visit: PlacedVisit): void {
  const place = visits.indexOf(visit);
  if (place < 0) throw new Error(`week: a visit of ${visit.task.key} is not placed`);
  visits.splice(place, 1);
}

/** An unknown way is one that somebody takes by hand against the rules: it counts as none. */
function thereAndBack(facts: RosterFacts, helper: number, task: RosterTaskFacts, halfDay: number): number {
  return (facts.ways.there(helper, task, halfDay) ?? 0) + (facts.ways.back(helper, task, halfDay) ?? 0);
}

function roundOf(
  facts: RosterFacts,
  helper: number,
  halfDay: number,
  tasks: readonly RosterTaskFacts[],
): WalkingOrder {
  return shortestWalkingOrder(tasks.length, {
    there: (stop) => facts.ways.there(helper, tasks[stop]!, halfDay) ?? 0,
    back: (stop) => facts.ways.back(helper, tasks[stop]!, halfDay) ?? 0,
    between: (from, to) => facts.ways.between(helper, tasks[from]!, tasks[to]!, halfDay),
  });
}
