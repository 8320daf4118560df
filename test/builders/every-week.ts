import { HALF_DAYS, halfDayIndex } from '../../src/shared/domain/availability.ts';
import { taskKey } from '../../src/shared/domain/roster-task.ts';
import type { PlanningElder, PlanningHelper } from '../../src/solver/planning/planning-person.ts';
import { type RosterProblem, USUAL_ROSTER_SETTINGS } from '../../src/solver/roster/roster-problem.ts';
import type { PlainTask } from './plain-task.ts';
import { readPlainTasks } from './plain-tasks.ts';
import { PlainWays } from './plain-ways.ts';

/*
 * The model of docs/models/roster.md once more, as plainly as it can be said and without a line of the planner or the
 * checker (but for the minutes between hamlets): what may be done, what a week costs, and whether it keeps the rules.
 */

/** A visit that is made. */
export interface Made {
  readonly task: PlainTask;
  readonly at: number;
  readonly team: readonly PlanningHelper[];
  readonly fixed: boolean;
}

export class PlainWeek {
  readonly problem: RosterProblem;
  readonly tasks: readonly PlainTask[];
  readonly fixed: readonly Made[];
  readonly keptUnfilled: ReadonlyMap<string, number>;
  readonly settings;
  readonly ways: PlainWays;

  constructor(problem: RosterProblem) {
    this.problem = problem;
    this.settings = problem.settings ?? USUAL_ROSTER_SETTINGS;
    this.ways = new PlainWays(problem);
    this.tasks = readPlainTasks(problem, this.ways);
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
    const work = tasks.reduce((sum, task) => sum + task.minutes + this.ways.inside(helper, task, at), 0);
    if (work > 180) return false;
    let least = Number.POSITIVE_INFINITY;
    const go = (here: PlainTask | null, left: readonly PlainTask[], way: number): void => {
      if (left.length === 0)
        least = Math.min(least, way + (here === null ? 0 : (this.ways.back(helper, here, at) ?? 0)));
      left.forEach((next, index) => {
        const leg =
          here === null
            ? (this.ways.there(helper, next, at) ?? 0)
            : this.ways.between(helper, here, next, at);
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
      const others = [...this.#faces(elder, made)].filter((helper) => !this.ways.isOwn(elder, helper));
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
      const known = this.ways.known(helper, task);
      if (known === 'backup') price += 5;
      if (known !== 'nobody') continue;
      const [first, last] = [this.ways.there(helper, task, at), this.ways.thereToLast(helper, task, at)];
      const way = Math.max(first ?? 0, last ?? 0);
      const isKnown = first !== null && last !== null;
      price += 10 + (isKnown ? Math.ceil(way / 5) : 0);
    }
    return price;
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
