import { SLOT_MINUTES } from '../../shared/domain/availability.ts';
import type { RosterRule } from '../../shared/domain/roster.ts';
import { SERVICE_TYPES } from '../../shared/domain/service.ts';
import { addDays, weekdayOf } from '../../shared/time/calendar-date.ts';
import type { PlanningElder, PlanningHelper } from '../planning/planning-person.ts';
import { travelMinutesByMeans } from '../planning/travel-means.ts';
import { buildTravelTable } from '../planning/travel-table.ts';
import type { PlannedVisit, RosterPlan } from './roster-plan.ts';
import type { RosterProblem } from './roster-problem.ts';

/** What a plan does wrong: a broken rule, or a plan that does not fit its problem. Ids only. */
export interface RosterBreach {
  readonly rule: RosterRule | 'known-people-and-needs' | 'every-visit-once' | 'walking-order';
  readonly elderId: number | null;
  readonly helperId: number | null;
  readonly amount: number;
}

/**
 * Reads a finished plan against its problem and returns everything wrong with it; an empty list means that it
 * may go to the wall. It shares no rule and no sum with the planner, only the way between hamlets, so a slip
 * there does not pass here.
 */
export function checkRoster(problem: RosterProblem, plan: RosterPlan): readonly RosterBreach[] {
  return new RosterCheck(problem, plan).run();
}

interface Stop {
  readonly visit: PlannedVisit;
  readonly elder: PlanningElder;
  readonly order: number;
  readonly travelMinutes: number;
}

class RosterCheck {
  readonly #problem: RosterProblem;
  readonly #plan: RosterPlan;
  readonly #breaches: RosterBreach[] = [];
  readonly #elders: ReadonlyMap<number, PlanningElder>;
  readonly #helpers: ReadonlyMap<number, PlanningHelper>;
  readonly #walking: ReturnType<typeof buildTravelTable>['walkingMinutes'];

  constructor(problem: RosterProblem, plan: RosterPlan) {
    this.#problem = problem;
    this.#plan = plan;
    this.#elders = new Map(problem.elders.map((elder) => [elder.id, elder]));
    this.#helpers = new Map(problem.helpers.map((helper) => [helper.id, helper]));
    this.#walking = buildTravelTable(problem.links).walkingMinutes;
  }

  run(): readonly RosterBreach[] {
    this.#checkCounts();
    const stopsOf = new Map<string, Stop[]>();
    for (const visit of this.#plan.planned) this.#checkVisit(visit, stopsOf);
    this.#checkElders();
    this.#checkHelpers(stopsOf);
    return this.#breaches;
  }

  #note(rule: RosterBreach['rule'], elderId: number | null, helperId: number | null, amount = 1): void {
    this.#breaches.push({ rule, elderId, helperId, amount });
  }

  /** Every weekly need is answered as often as it is wished, planned or unfilled. */
  #checkCounts(): void {
    const answered = new Map<number, number>();
    for (const visit of [...this.#plan.planned, ...this.#plan.unfilled]) {
      answered.set(visit.needId, (answered.get(visit.needId) ?? 0) + 1);
    }
    for (const elder of this.#problem.elders) {
      for (const need of elder.needs) {
        const wished = SERVICE_TYPES[need.serviceCode].weekly ? Math.ceil(need.timesPerWeek) : 0;
        const difference = (answered.get(need.id) ?? 0) - wished;
        if (difference !== 0) this.#note('every-visit-once', elder.id, null, difference);
        answered.delete(need.id);
      }
    }
    for (const count of answered.values()) this.#note('known-people-and-needs', null, null, count);
  }

  #checkVisit(visit: PlannedVisit, stopsOf: Map<string, Stop[]>): void {
    const elder = this.#elders.get(visit.elderId);
    const need = elder?.needs.find(({ id }) => id === visit.needId);
    if (elder === undefined || need === undefined)
      return this.#note('known-people-and-needs', visit.elderId, null);
    const service = SERVICE_TYPES[visit.serviceCode];
    if (need.serviceCode !== visit.serviceCode || need.minutes !== visit.minutes) {
      this.#note('every-visit-once', elder.id, null);
    }
    const lastDay = addDays(this.#problem.weekStart, 6);
    if (visit.date < this.#problem.weekStart || visit.date > lastDay)
      this.#note('helper-available', elder.id, null);
    if (service.slots.length > 0 && !service.slots.includes(visit.slot))
      this.#note('helper-available', elder.id, null);
    const team = new Set(visit.helpers.map(({ helperId }) => helperId));
    const missing = service.helpersNeeded - team.size;
    if (missing !== 0 || team.size !== visit.helpers.length)
      this.#note('second-helper', elder.id, null, missing);
    const sexes = [...team].map((id) => this.#helpers.get(id)?.sex);
    if (service.sameSexNeeded && (elder.sex === 'unknown' || !sexes.includes(elder.sex))) {
      this.#note('same-sex-needed', elder.id, null);
    }
    for (const part of visit.helpers) {
      const helper = this.#helpers.get(part.helperId);
      if (helper === undefined) {
        this.#note('known-people-and-needs', elder.id, part.helperId);
        continue;
      }
      this.#checkTwoPeople(visit, elder, helper, part.part === 'primary');
      const key = `${helper.id}|${visit.date}|${visit.slot}`;
      const stops = stopsOf.get(key) ?? [];
      stops.push({ visit, elder, order: part.order, travelMinutes: part.travelMinutes });
      stopsOf.set(key, stops);
    }
  }

  #checkTwoPeople(visit: PlannedVisit, elder: PlanningElder, helper: PlanningHelper, saysOwn: boolean): void {
    const note = (rule: RosterRule, amount = 1): void => this.#note(rule, elder.id, helper.id, amount);
    if (!helper.active) note('helper-active');
    const refused = this.#problem.refusals.some(
      ({ personId, refusedId }) =>
        (personId === elder.id && refusedId === helper.id) ||
        (personId === helper.id && refusedId === elder.id),
    );
    if (refused) note('not-refused');
    const oneHousehold = elder.householdId !== null && elder.householdId === helper.householdId;
    if (elder.id === helper.id || (oneHousehold && !this.#mayHelpAtHome(elder, helper))) {
      note('not-the-same-household');
    }
    if (!helper.services.includes(visit.serviceCode)) note('service-offered');
    const dependent = !['independent', 'unknown'].includes(helper.selfCareLevel);
    const tooHeavy = SERVICE_TYPES[visit.serviceCode].heavy && (helper.age ?? 0) >= 70;
    const declined = SERVICE_TYPES[visit.serviceCode].heavy && helper.noHeavyWork;
    const untrained =
      elder.trainingNeededFor.includes(visit.serviceCode) && !helper.trainedFor.includes(visit.serviceCode);
    if (dependent || tooHeavy || declined || untrained) note('ability-for-service');
    if (elder.helperSexWish !== 'any' && elder.helperSexWish !== helper.sex) note('sex-wish');
    const own = this.#isOwn(elder, helper);
    if (own !== saysOwn) this.#note('known-people-and-needs', elder.id, helper.id);
    const way = this.#way(helper, elder);
    if (!own && way === null) note('travel-limit');
    if (!own && way !== null && way > helper.travelLimitMinutes)
      note('travel-limit', way - helper.travelLimitMinutes);
    const weekday = weekdayOf(visit.date);
    if (!helper.availability.some((half) => half.weekday === weekday && half.slot === visit.slot)) {
      note('helper-available');
    }
  }

  #isOwn(elder: PlanningElder, helper: PlanningHelper): boolean {
    return this.#problem.pairs.some((pair) => pair.elderId === elder.id && pair.helperId === helper.id);
  }

  /** The two of a pair, where the village lets people of one household be one. */
  #mayHelpAtHome(elder: PlanningElder, helper: PlanningHelper): boolean {
    const { pairs, backups = [], sameHouseholdAllowed = false } = this.#problem;
    const isPair = [...pairs, ...backups].some(
      (pair) => pair.elderId === elder.id && pair.helperId === helper.id,
    );
    return sameHouseholdAllowed && isPair;
  }

  #way(helper: PlanningHelper, elder: PlanningElder): number | null {
    const walking = this.#walking(helper.hamletId, elder.hamletId);
    if (walking !== null) return travelMinutesByMeans(walking.minutes, helper.travelMeans);
    return this.#isOwn(elder, helper) ? helper.travelLimitMinutes : null;
  }

  /** At most one visit in a half-day beside meals, and the visits of one need on different days. */
  #checkElders(): void {
    const halfDays = new Set<string>();
    const days = new Set<string>();
    for (const visit of this.#plan.planned) {
      const halfDay = `${visit.elderId}|${visit.date}|${visit.slot}`;
      if (visit.serviceCode !== 'meal_help') {
        if (halfDays.has(halfDay)) this.#note('elder-once-a-half-day', visit.elderId, null);
        halfDays.add(halfDay);
      }
      const day = `${visit.needId}|${visit.date}`;
      if (days.has(day)) this.#note('days-apart', visit.elderId, null);
      days.add(day);
    }
  }

  #checkHelpers(stopsOf: ReadonlyMap<string, readonly Stop[]>): void {
    const minutesOfDay = new Map<string, number>();
    for (const [key, stops] of stopsOf) {
      const [helperId, date] = key.split('|') as [string, string];
      const helper = this.#helpers.get(Number(helperId))!;
      const service = stops.reduce((sum, { visit }) => sum + visit.minutes, 0);
      const over = service + this.#checkRound(helper, stops) - SLOT_MINUTES;
      if (over > 0) this.#note('half-day-minutes', null, helper.id, over);
      const day = `${helperId}|${date}`;
      minutesOfDay.set(day, (minutesOfDay.get(day) ?? 0) + service);
    }
    for (const helper of this.#problem.helpers) {
      const days = [...minutesOfDay].filter(([day]) => day.startsWith(`${helper.id}|`));
      for (const [, minutes] of days) {
        if (minutes > helper.dailyCapMinutes)
          this.#note('daily-minutes', null, helper.id, minutes - helper.dailyCapMinutes);
      }
      const week = days.reduce((sum, [, minutes]) => sum + minutes, 0);
      if (week > helper.weeklyCapMinutes)
        this.#note('weekly-minutes', null, helper.id, week - helper.weeklyCapMinutes);
      if (days.length > 6) this.#note('rest-day', null, helper.id, days.length - 6);
    }
  }

  /** Follows a helper through the half-day; returns the minutes of the way, home included. */
  #checkRound(helper: PlanningHelper, stops: readonly Stop[]): number {
    const round = [...stops].sort((one, other) => one.order - other.order);
    let minutes = 0;
    round.forEach((stop, place) => {
      const before = round[place - 1];
      const home = this.#way(helper, stop.elder) ?? 0;
      const leg = before === undefined ? home : this.#between(helper, before.elder, stop.elder);
      if (stop.order !== place + 1)
        this.#note('walking-order', stop.elder.id, helper.id, stop.order - place - 1);
      if (stop.travelMinutes !== leg)
        this.#note('walking-order', stop.elder.id, helper.id, stop.travelMinutes - leg);
      minutes += leg;
    });
    const last = round.at(-1);
    return last === undefined ? 0 : minutes + (this.#way(helper, last.elder) ?? 0);
  }

  #between(helper: PlanningHelper, from: PlanningElder, to: PlanningElder): number {
    if (from.id === to.id || (from.householdId !== null && from.householdId === to.householdId)) return 0;
    const byHome = (this.#way(helper, from) ?? 0) + (this.#way(helper, to) ?? 0);
    const walking = this.#walking(from.hamletId, to.hamletId);
    return walking === null
      ? byHome
      : Math.min(byHome, travelMinutesByMeans(walking.minutes, helper.travelMeans));
  }
}
