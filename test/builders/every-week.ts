import { HALF_DAYS, halfDayIndex } from '../../src/shared/domain/availability.ts';
import type { PersonId, PlaceId } from '../../src/shared/domain/ids.ts';
import { type RosterTask, taskKey } from '../../src/shared/domain/roster-task.ts';
import { SERVICE_TYPES } from '../../src/shared/domain/service.ts';
import type { PlanningElder, PlanningHelper } from '../../src/solver/planning/planning-person.ts';
import { buildTravelTable } from '../../src/solver/planning/travel-table.ts';
import { type RosterProblem, USUAL_ROSTER_SETTINGS } from '../../src/solver/roster/roster-problem.ts';

/*
 * The model of docs/models/roster.md once more, as plainly as it can be said and without a line of the planner or the
 * checker (but for the minutes between hamlets): what may be done, what a week costs, and whether it keeps the rules.
 */

export interface PlainTask {
  readonly key: string;
  readonly kind: RosterTask['kind'];
  readonly count: number;
  readonly minutes: number;
  readonly wanted: number;
  readonly least: number;
  readonly unfilled: number;
  readonly code: string | null;
  readonly elder: PlanningElder | null;
  readonly wish: string | null;
  readonly rider: PersonId | null;
  readonly first: PlainDoor;
  readonly last: PlainDoor;
  readonly wayInside: number;
  /** Everything that stands against a helper in a half-day by itself is asked here. */
  readonly mayCome: (helper: PlanningHelper, halfDay: number) => boolean;
}
interface PlainDoor {
  readonly hamlet: PlaceId | null;
  readonly home: string;
}

/** A visit that is made. */
export interface Made {
  readonly task: PlainTask;
  readonly at: number;
  readonly team: readonly PlanningHelper[];
  readonly fixed: boolean;
}

const TIER_PRICE = [0, 16000, 8000, 4000, 2000];
const SPEED = { walk: 1, tricycle: 3, e_bike: 4, motorbike: 5, car: 5 } as const;

export class PlainWeek {
  readonly problem: RosterProblem;
  readonly tasks: readonly PlainTask[];
  readonly fixed: readonly Made[];
  readonly keptUnfilled: ReadonlyMap<string, number>;
  readonly settings;
  readonly #walking: ReturnType<typeof buildTravelTable>['walkingMinutes'];

  constructor(problem: RosterProblem) {
    this.problem = problem;
    this.settings = problem.settings ?? USUAL_ROSTER_SETTINGS;
    this.#walking = buildTravelTable(problem.links).walkingMinutes;
    this.tasks = this.#readTasks();
    const byKey = new Map(this.tasks.map((task) => [task.key, task]));
    const keptUnfilled = new Map<string, number>();
    this.fixed = (problem.fixed ?? []).flatMap(({ visit, placement }): Made[] => {
      const task = byKey.get(taskKey(visit.task));
      if (task === undefined) return [];
      if (placement === null) {
        keptUnfilled.set(task.key, (keptUnfilled.get(task.key) ?? 0) + 1);
        return [];
      }
      const team = problem.helpers.filter(({ id }) => placement.helperIds.includes(id));
      return [{ task, at: halfDayIndex(placement.at), team, fixed: true }];
    });
    this.keptUnfilled = keptUnfilled;
  }

  /** Every way to make one visit of a task that no rule about it alone forbids. */
  waysToMake(task: PlainTask): readonly Made[] {
    return HALF_DAYS.flatMap((_, at) => {
      const free = this.problem.helpers.filter((helper) => task.mayCome(helper, at));
      return subsets(free)
        .filter((team) => team.length >= task.least && team.length <= task.wanted && this.isFit(task, team))
        .map((team) => ({ task, at, team, fixed: false }));
    });
  }

  isFit(task: PlainTask, team: readonly PlanningHelper[]): boolean {
    if (task.code !== 'bathing_help') return true;
    return task.elder!.sex !== 'unknown' && team.some(({ sex }) => sex === task.elder!.sex);
  }

  /** Whether a week keeps every rule about sums: of elders, tasks and helpers. */
  keepsSums(made: readonly Made[]): boolean {
    for (const one of made) {
      if (one.fixed) continue;
      for (const other of made) {
        if (other === one) continue;
        if (other.task === one.task) {
          const daily = one.task.kind === 'need' || one.task.kind === 'meal-round';
          if (daily ? dayOf(other.at) === dayOf(one.at) : other.at === one.at) return false;
        }
        const sameElder = one.task.elder !== null && one.task.elder === other.task.elder;
        const meal = one.task.code === 'meal_help' || other.task.code === 'meal_help';
        if (sameElder && !meal && one.at === other.at) return false;
      }
    }
    for (const elder of this.problem.elders) {
      const most = Math.max(
        this.settings.mostFaces,
        this.#faces(
          elder,
          made.filter(({ fixed }) => fixed),
        ).size,
      );
      if (this.#faces(elder, made).size > most) return false;
    }
    return this.problem.helpers.every((helper) => this.#keepsSumsOf(helper, made));
  }

  #keepsSumsOf(helper: PlanningHelper, made: readonly Made[]): boolean {
    const own = made.filter(({ team }) => team.includes(helper));
    if (own.every(({ fixed }) => fixed)) return true;
    if (minutesOf(own) > helper.weeklyCapMinutes) return false;
    if (new Set(own.map(({ at }) => dayOf(at))).size > 6) return false;
    for (const { at, fixed } of own) {
      if (fixed) continue;
      const percents = [0, 1].map((half) => this.problem.calendar?.[2 * dayOf(at) + half]?.capPercent ?? 100);
      const cap = Math.floor((helper.dailyCapMinutes * Math.min(...percents)) / 100);
      if (minutesOf(own.filter((other) => dayOf(other.at) === dayOf(at))) > cap) return false;
      const together = own.filter((other) => other.at === at).map(({ task }) => task);
      if (!this.fitsHalfDay(helper, at, together)) return false;
    }
    return true;
  }

  /** Whether the tasks fit into a helper's half-day with the shortest way: every order is tried. */
  fitsHalfDay(helper: PlanningHelper, at: number, tasks: readonly PlainTask[]): boolean {
    const work = tasks.reduce((sum, task) => sum + task.minutes + this.inside(helper, task, at), 0);
    if (work > 180) return false;
    let least = Number.POSITIVE_INFINITY;
    const go = (here: PlainTask | null, left: readonly PlainTask[], way: number): void => {
      if (left.length === 0)
        least = Math.min(least, way + (here === null ? 0 : (this.back(helper, here, at) ?? 0)));
      left.forEach((next, index) => {
        const leg =
          here === null ? (this.there(helper, next, at) ?? 0) : this.between(helper, here, next, at);
        go(next, left.toSpliced(index, 1), way + leg);
      });
    };
    go(null, tasks, 0);
    return work + least <= 180;
  }

  #faces(elder: PlanningElder, made: readonly Made[]): ReadonlySet<PlanningHelper> {
    return new Set(made.filter(({ task }) => task.elder === elder).flatMap(({ team }) => team));
  }

  /** The price of a week. */
  priceOf(made: readonly Made[]): number {
    const { problem } = this;
    let price = 0;
    for (const task of this.tasks) {
      const visits = made.filter((visit) => visit.task === task);
      price += Math.max(0, task.count - visits.length) * task.unfilled;
      const days = new Set(visits.map(({ at }) => dayOf(at)));
      if (task.kind === 'need' && task.count >= 2 && task.count <= 4)
        price += 5 * [0, 1, 2, 3, 4, 5].filter((day) => days.has(day) && days.has(day + 1)).length;
    }
    for (const visit of made) price += this.priceOfVisit(visit);
    for (const { visit, placement, kind } of problem.promises ?? []) {
      const of = this.tasks.filter(({ key }) => key === taskKey(visit.task));
      if (of.length === 0) continue;
      const then = made.filter(({ task, at }) => of.includes(task) && at === halfDayIndex(placement.at));
      const kept = then.some(
        ({ team }) => String(team.map(({ id }) => id).sort()) === String([...placement.helperIds].sort()),
      );
      if (kept) continue;
      if (kind === 'last-week') price += 8;
      else price += then.length > 0 ? 200 : 250;
    }
    for (const elder of problem.elders) {
      const others = [...this.#faces(elder, made)].filter((helper) => !this.isOwn(elder, helper));
      price += 15 * Math.max(0, others.length - 1);
    }
    for (const helper of problem.helpers) {
      const own = made.filter(({ team }) => team.includes(helper));
      const load = own.reduce((sum, { task }) => sum + begun(task.minutes), 0);
      for (const { sign, from } of this.loadsOf(helper)) price += Math.max(0, sign * (load - from));
    }
    return price;
  }

  /** A point for each quarter-hour of load above (1) or below (-1) so many. */
  loadsOf(helper: PlanningHelper): readonly { readonly sign: 1 | -1; readonly from: number }[] {
    const { problem, settings } = this;
    const cap = helper.weeklyCapMinutes;
    const heavy = [
      { sign: 1 as const, from: whole(cap / 2) },
      { sign: 1 as const, from: whole(0.75 * cap) },
    ];
    if (problem.pastMinutes === undefined || !helper.active) return heavy;
    const past = whole(problem.pastMinutes.find(({ helperId }) => helperId === helper.id)?.minutes ?? 0);
    const least = Math.min(whole(settings.fourWeeksLeastMinutes) - past, whole(cap));
    const most = whole((settings.fourWeeksMostPercent * 4 * cap) / 100) - past;
    return [...heavy, { sign: -1, from: least }, { sign: 1, from: most }];
  }

  /** What a visit costs whatever else is in the week. */
  priceOfVisit({ task, at, team }: Made): number {
    let price = 600 * Math.max(0, task.wanted - team.length);
    if (task.wish !== null && task.wish !== HALF_DAYS[at]!.slot) price += 4;
    const good = (day: number): boolean =>
      [0, 1].some((half) => this.problem.calendar?.[2 * day + half]?.goodForErrands === true);
    const anyGood = [0, 1, 2, 3, 4, 5, 6].some(good);
    if ((task.code === 'errand' || task.code === 'medical_help') && anyGood && !good(dayOf(at))) price += 2;
    for (const helper of team) {
      const known = this.#known(helper, task);
      if (known === 'backup') price += 5;
      if (known !== 'nobody') continue;
      const [first, last] = [this.there(helper, task, at), this.thereToLast(helper, task, at)];
      const way = Math.max(first ?? 0, last ?? 0);
      const isKnown = first !== null && last !== null;
      price += 10 + (isKnown ? Math.ceil(way / 5) : 0);
    }
    return price;
  }

  isOwn(elder: PlanningElder, helper: PlanningHelper): boolean {
    return this.problem.pairs.some(({ elderId, helperId }) => elderId === elder.id && helperId === helper.id);
  }

  #known(helper: PlanningHelper, { elder, rider }: PlainTask): 'own' | 'backup' | 'nobody' {
    if (elder === null) return rider === helper.id ? 'own' : 'nobody';
    if (this.isOwn(elder, helper)) return 'own';
    const { backups = [] } = this.problem;
    return backups.some(({ elderId, helperId }) => elderId === elder.id && helperId === helper.id)
      ? 'backup'
      : 'nobody';
  }

  there(helper: PlanningHelper, task: PlainTask, at: number): number | null {
    return this.#homeWay(helper, task, this.#walking(helper.hamletId, task.first.hamlet), at);
  }

  thereToLast(helper: PlanningHelper, task: PlainTask, at: number): number | null {
    return this.#homeWay(helper, task, this.#walking(helper.hamletId, task.last.hamlet), at);
  }

  back(helper: PlanningHelper, task: PlainTask, at: number): number | null {
    return this.#homeWay(helper, task, this.#walking(task.last.hamlet, helper.hamletId), at);
  }

  #homeWay(
    helper: PlanningHelper,
    task: PlainTask,
    walking: { readonly minutes: number } | null,
    at: number,
  ): number | null {
    if (walking !== null) return this.#byMeans(helper, walking.minutes, at);
    return this.#known(helper, task) === 'own' ? this.#longer(helper.travelLimitMinutes, at) : null;
  }

  between(helper: PlanningHelper, from: PlainTask, to: PlainTask, at: number): number {
    if (from.last.home === to.first.home) return 0;
    const byHome = (this.back(helper, from, at) ?? 0) + (this.there(helper, to, at) ?? 0);
    const walking = this.#walking(from.last.hamlet, to.first.hamlet);
    return walking === null ? byHome : Math.min(byHome, this.#byMeans(helper, walking.minutes, at));
  }

  inside(helper: PlanningHelper, task: PlainTask, at: number): number {
    return this.#longer(Math.ceil(task.wayInside / SPEED[helper.travelMeans]), at);
  }

  #byMeans(helper: PlanningHelper, walkingMinutes: number, at: number): number {
    return this.#longer(Math.max(2, Math.ceil(walkingMinutes / SPEED[helper.travelMeans])), at);
  }

  #longer(minutes: number, at: number): number {
    return Math.ceil((minutes * (this.problem.calendar?.[at]?.wayPercent ?? 100)) / 100);
  }

  #readTasks(): readonly PlainTask[] {
    const { elders, mealRounds = [], duties = [], farmWork = [], eldersAway = [] } = this.problem;
    const isAway = (id: PersonId, at: number): boolean =>
      eldersAway.some(({ elderId, halfDays }) => elderId === id && halfDays.includes(at));
    const homeOf = (id: PersonId): string => {
      const household = elders.find((elder) => elder.id === id)?.householdId ?? null;
      return household === null ? `person ${id}` : `household ${household}`;
    };
    const tasks: Omit<PlainTask, 'mayCome'>[] = [];
    const rules = new Map<string, (helper: PlanningHelper, at: number) => boolean>();
    const add = (
      task: Omit<PlainTask, 'mayCome'>,
      rule: (helper: PlanningHelper, at: number) => boolean,
    ): void => {
      tasks.push(task);
      rules.set(task.key, rule);
    };
    const nothing = { elder: null, wish: null, rider: null, wayInside: 0 };
    for (const elder of elders)
      for (const need of elder.needs) {
        const service = SERVICE_TYPES[need.serviceCode];
        if (!service.weekly) continue;
        const door = { hamlet: elder.hamletId, home: homeOf(elder.id) };
        const task = {
          ...nothing,
          key: taskKey({ kind: 'need', needId: need.id }),
          kind: 'need' as const,
          count: Math.ceil(need.timesPerWeek),
          minutes: need.minutes,
          wanted: service.helpersNeeded,
          least: service.helpersNeeded,
          unfilled: TIER_PRICE[elder.tier]!,
          code: need.serviceCode,
          elder,
          wish: need.wishedSlot ?? null,
          first: door,
          last: door,
        };
        add(task, (helper, at) => {
          const calendar = this.problem.calendar?.[at];
          if (isAway(elder.id, at) || calendar?.closed || calendar?.helpersAway) return false;
          if (calendar?.leastVisits && elder.tier > 2) return false;
          if (service.slots.length > 0 && !service.slots.includes(HALF_DAYS[at]!.slot)) return false;
          if (!helper.services.includes(need.serviceCode)) return false;
          if (service.heavy && ((helper.age ?? 0) >= 70 || helper.noHeavyWork)) return false;
          const trained = helper.trainedFor.includes(need.serviceCode);
          if (elder.trainingNeededFor.includes(need.serviceCode) && !trained) return false;
          if (elder.helperSexWish !== 'any' && elder.helperSexWish !== helper.sex) return false;
          const known = this.#known(helper, { ...task, mayCome: () => true });
          if (helper.id === elder.id) return false;
          if (elder.householdId !== null && elder.householdId === helper.householdId)
            if (known === 'nobody' || this.problem.sameHouseholdAllowed !== true) return false;
          return !this.#refuses(elder.id, helper) && !this.#isCut(helper, [elder.hamletId], at);
        });
      }
    for (const round of mealRounds) {
      const named = this.problem.helpers.some(({ id }) => id === round.riderId) ? round.riderId : null;
      const doors = round.stops.map(({ elderId, hamletId }) => ({ hamlet: hamletId, home: homeOf(elderId) }));
      const task = {
        ...nothing,
        key: taskKey({ kind: 'meal-round', roundId: round.roundId }),
        kind: 'meal-round' as const,
        count: round.timesPerWeek,
        minutes: round.minutes,
        wanted: 1,
        least: 1,
        unfilled: TIER_PRICE[round.tier]!,
        code: null,
        rider: named,
        first: doors[0]!,
        last: doors.at(-1)!,
        wayInside: round.wayMinutes,
      };
      add(task, (helper, at) => {
        const calendar = this.problem.calendar?.[at];
        if (calendar?.closed || calendar?.helpersAway || (calendar?.leastVisits && round.tier > 2))
          return false;
        if (HALF_DAYS[at]!.slot !== 'morning' || round.stops.every(({ elderId }) => isAway(elderId, at)))
          return false;
        if (round.stops.some(({ elderId }) => this.#refuses(elderId, helper))) return false;
        if (named !== helper.id && !helper.services.includes('meal_help')) return false;
        return !this.#isCut(
          helper,
          round.stops.map(({ hamletId }) => hamletId),
          at,
        );
      });
    }
    for (const duty of duties) {
      const door = { hamlet: duty.hamletId, home: `venue ${duty.venueId}` };
      const task = {
        ...nothing,
        key: taskKey({ kind: 'duty', venueId: duty.venueId, duty: duty.duty }),
        kind: 'duty' as const,
        count: duty.timesPerWeek,
        minutes: duty.minutes,
        wanted: duty.helpersNeeded,
        least: 1,
        unfilled: 4000,
        code: null,
        first: door,
        last: door,
      };
      add(task, (helper, at) => {
        if (duty.halfDays.length > 0 && !duty.halfDays.includes(at)) return false;
        return !this.#isCut(helper, [duty.hamletId], at);
      });
    }
    for (const work of farmWork) {
      const door = { hamlet: work.hamletId, home: `household ${work.householdId}` };
      const task = {
        ...nothing,
        key: taskKey({ kind: 'farm', farmTaskId: work.farmTaskId }),
        kind: 'farm' as const,
        count: work.timesPerWeek,
        minutes: work.minutes,
        wanted: work.helpersNeeded,
        least: 1,
        unfilled: 2000,
        code: 'farm_help',
        first: door,
        last: door,
      };
      add(task, (helper, at) => {
        const calendar = this.problem.calendar?.[at];
        if (calendar?.closed || calendar?.helpersAway) return false;
        if (work.halfDays.length > 0 && !work.halfDays.includes(at)) return false;
        if (!helper.services.includes('farm_help') || (helper.age ?? 0) >= 70 || helper.noHeavyWork)
          return false;
        if (helper.householdId === work.householdId) return false;
        const people = elders.filter(({ householdId }) => householdId === work.householdId);
        if (people.some(({ id }) => this.#refuses(id, helper))) return false;
        return !this.#isCut(helper, [work.hamletId], at);
      });
    }
    return tasks.map((task) => {
      const rule = rules.get(task.key)!;
      const mayCome: PlainTask['mayCome'] = (helper, at) => {
        if (!helper.active || !['independent', 'unknown'].includes(helper.selfCareLevel)) return false;
        if (!helper.availability.some((half) => halfDayIndex(half) === at)) return false;
        if (!rule(helper, at)) return false;
        const plain = { ...task, mayCome };
        if (this.#known(helper, plain) === 'own') return true;
        const [there, back] = [this.there(helper, plain, at), this.thereToLast(helper, plain, at)];
        return there !== null && back !== null && Math.max(there, back) <= helper.travelLimitMinutes;
      };
      return { ...task, mayCome };
    });
  }

  #refuses(id: PersonId, helper: PlanningHelper): boolean {
    return this.problem.refusals.some(
      ({ personId, refusedId }) =>
        (personId === id && refusedId === helper.id) || (personId === helper.id && refusedId === id),
    );
  }

  #isCut(helper: PlanningHelper, doors: readonly (PlaceId | null)[], at: number): boolean {
    const cut = (this.problem.cutOff ?? []).filter(({ halfDays }) => halfDays.includes(at));
    return doors.every(
      (door) =>
        door !== helper.hamletId &&
        cut.some(({ hamletId }) => hamletId === door || hamletId === helper.hamletId),
    );
  }
}

export const dayOf = (at: number): number => Math.floor(at / 2);
const minutesOf = (visits: readonly Made[]): number =>
  visits.reduce((sum, { task }) => sum + task.minutes, 0);
/** Begun quarter-hours, as loads count them. */
export const begun = (minutes: number): number => Math.ceil(minutes / 15);
const whole = (minutes: number): number => Math.floor(minutes / 15);

function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.reduce<readonly (readonly Item[])[]>(
    (all, item) => [...all, ...all.map((some) => [...some, item])],
    [[]],
  );
}

/** The least price of all weeks there are, each one tried. */
export function leastPrice(problem: RosterProblem): { readonly price: number; readonly tried: number } {
  const week = new PlainWeek(problem);
  const open = week.tasks.flatMap((task) => {
    const fixed = week.fixed.filter((visit) => visit.task === task).length;
    const count = Math.max(0, task.count - fixed - (week.keptUnfilled.get(task.key) ?? 0));
    const options = week.waysToMake(task);
    return Array.from({ length: count }, (_, number) => ({ task, options, number }));
  });
  const certain = [...week.fixed].reduce((sum, visit) => sum + week.priceOfVisit(visit), 0);
  let best = Number.POSITIVE_INFINITY;
  let tried = 0;
  // What visits cost by themselves only grows: where it is dearer than the best week already, the rest need not be tried.
  const go = (index: number, made: readonly Made[], sure: number, from: number): void => {
    if (sure >= best) return;
    const next = open[index];
    if (next === undefined) {
      tried++;
      best = Math.min(best, week.priceOf(made));
      return;
    }
    const start = next.number === 0 ? 0 : from;
    const { options } = next;
    for (let at = start; at < options.length; at++) {
      const visit = options[at]!;
      const more = [...made, visit];
      if (week.keepsSums(more)) go(index + 1, more, sure + week.priceOfVisit(visit), at + 1);
    }
    // Visits of a task have no order: once one stays unfilled, so do those after it.
    go(index + 1, made, sure + next.task.unfilled, options.length);
  };
  go(0, week.fixed, certain, 0);
  return { price: best, tried };
}
