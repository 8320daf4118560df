import { HALF_DAYS, halfDayIndex } from '../../shared/domain/availability.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { HelperPart } from '../../shared/domain/roster.ts';
import { type RosterTask, taskKey } from '../../shared/domain/roster-task.ts';
import type { PlanningElder, PlanningHelper } from '../planning/planning-person.ts';
import { buildRefusalBook, type IsRefused } from '../planning/refusal-book.ts';
import { buildTravelTable } from '../planning/travel-table.ts';
import { cutOffBook, type IsCutOff } from './cut-off.ts';
import { DAYS_A_WEEK, type PlacedVisit } from './placed-visit.ts';
import {
  type HalfDayCalendar,
  type RosterProblem,
  type RosterPromise,
  type RosterSettings,
  USUAL_ROSTER_SETTINGS,
} from './roster-problem.ts';
import { rosterTasks, type RosterTaskFacts } from './roster-tasks.ts';
import { type RosterWays, rosterWays } from './roster-ways.ts';

export type { RosterTaskFacts } from './roster-tasks.ts';

/** Where a visit stood in the published week or last week. */
export interface TaskPromise {
  readonly kind: RosterPromise['kind'];
  readonly halfDay: number;
  /** Ascending; null where one of those promised is no helper of the village any more, so that it cannot be kept. */
  readonly team: readonly number[] | null;
}

/** The problem in one order, whatever order it came in, with what rules and prices ask most. */
export interface RosterFacts {
  readonly elders: readonly PlanningElder[];
  readonly helpers: readonly PlanningHelper[];
  readonly tasks: readonly RosterTaskFacts[];
  readonly ways: RosterWays;
  readonly settings: RosterSettings;
  readonly isRefused: IsRefused;
  readonly isOwnHelper: (helper: number, elder: number) => boolean;
  /** Who stands in for the own helper before anybody else. */
  readonly isBackup: (helper: number, elder: number) => boolean;
  /** Who the helper is to those served: own helper or the round's rider, backup, or somebody who stands in. */
  readonly partOf: (helper: number, task: RosterTaskFacts) => HelperPart;
  /** Whether the village lets people of one household be a pair. */
  readonly sameHouseholdAllowed: boolean;
  /** Whether a helper gave this half-day (0 … 13) as free. */
  readonly isFree: (helper: number, halfDay: number) => boolean;
  /** Whether high water or a landslide stands between the helper and the task in this half-day. */
  readonly isCutOff: IsCutOff;
  /** Minutes that a helper may serve on a day (0 … 6), after what the calendar takes away. */
  readonly dailyCap: (helper: number, day: number) => number;
  /** What the calendar does to a half-day. */
  readonly calendar: readonly HalfDayCalendar[];
  /** By day (0 … 6); null where no day of the week is better than the others. */
  readonly goodForErrands: readonly boolean[] | null;
  /** Service minutes of the three weeks before by helper; null where nothing is known of them. */
  readonly pastMinutes: readonly number[] | null;
  readonly promisesOf: (task: RosterTaskFacts) => readonly TaskPromise[];
  /** Visits that stay as they are whatever rules say, by task and half-day. */
  readonly fixedVisits: readonly PlacedVisit[];
  /** Visits of a task that stay unfilled whatever is possible. */
  readonly fixedUnfilled: (task: RosterTaskFacts) => number;
  /** Null where the week has no such task or helper. */
  readonly taskOf: (ref: RosterTask) => RosterTaskFacts | null;
  readonly helperOf: (id: PersonId) => number | null;
}

const OPEN_HALF_DAY: HalfDayCalendar = {
  closed: false,
  leastVisits: false,
  capPercent: 100,
  helpersAway: false,
  goodForErrands: false,
  wayPercent: 100,
};

export function rosterFacts(problem: RosterProblem): RosterFacts {
  const elders = [...problem.elders].sort((one, other) => one.id - other.id);
  const helpers = [...problem.helpers].sort((one, other) => one.id - other.id);
  const tasks = rosterTasks(problem, elders, helpers);
  const helperIndex = new Map(helpers.map(({ id }, index) => [id, index]));
  const taskByKey = new Map(tasks.map((task) => [task.key, task]));
  const taskOf = (ref: RosterTask): RosterTaskFacts | null => taskByKey.get(taskKey(ref)) ?? null;
  const isOwnHelper = couplesOf(problem.pairs, elders, helpers);
  const isBackup = couplesOf(problem.backups ?? [], elders, helpers);
  const partOf = (helper: number, { elder, rider }: RosterTaskFacts): HelperPart => {
    if (elder === null) return rider === helper ? 'primary' : 'other';
    if (isOwnHelper(helper, elder)) return 'primary';
    return isBackup(helper, elder) ? 'backup' : 'other';
  };
  const calendar = HALF_DAYS.map((_, halfDay) => problem.calendar?.[halfDay] ?? OPEN_HALF_DAY);
  const free = freeHalfDays(helpers);
  const dailyCaps = capsByDay(helpers, calendar);
  const past = new Map((problem.pastMinutes ?? []).map(({ helperId, minutes }) => [helperId, minutes]));
  const promises = promisesByTask(problem.promises ?? [], tasks, taskOf, helperIndex);
  const { fixedVisits, fixedUnfilled } = fixedOf(problem, tasks, taskOf, helperIndex);
  return {
    elders,
    helpers,
    tasks,
    ways: rosterWays({
      helpers,
      tasks,
      table: buildTravelTable(problem.links),
      agreedToWay: (helper, task) => partOf(helper, task) === 'primary',
      wayPercent: calendar.map(({ wayPercent }) => wayPercent),
    }),
    settings: problem.settings ?? USUAL_ROSTER_SETTINGS,
    isRefused: buildRefusalBook(problem.refusals),
    isOwnHelper,
    isBackup,
    partOf,
    sameHouseholdAllowed: problem.sameHouseholdAllowed ?? false,
    isFree: (helper, halfDay) => free[helper * HALF_DAYS.length + halfDay] === 1,
    isCutOff: cutOffBook(problem, helpers),
    dailyCap: (helper, day) => dailyCaps[helper * DAYS_A_WEEK + day]!,
    calendar,
    goodForErrands: goodDays(calendar),
    pastMinutes: problem.pastMinutes === undefined ? null : helpers.map(({ id }) => past.get(id) ?? 0),
    promisesOf: (task) => promises[task.index]!,
    fixedVisits,
    fixedUnfilled: (task) => fixedUnfilled[task.index]!,
    taskOf,
    helperOf: (id) => helperIndex.get(id) ?? null,
  };
}

function couplesOf(
  pairs: RosterProblem['pairs'],
  elders: readonly PlanningElder[],
  helpers: readonly PlanningHelper[],
): RosterFacts['isOwnHelper'] {
  const elderIndex = new Map(elders.map(({ id }, index) => [id, index]));
  const helperIndex = new Map(helpers.map(({ id }, index) => [id, index]));
  const own = new Uint8Array(elders.length * helpers.length);
  for (const pair of pairs) {
    const elder = elderIndex.get(pair.elderId);
    const helper = helperIndex.get(pair.helperId);
    if (elder !== undefined && helper !== undefined) own[helper * elders.length + elder] = 1;
  }
  return (helper, elder) => own[helper * elders.length + elder] === 1;
}

function freeHalfDays(helpers: readonly PlanningHelper[]): Uint8Array {
  const free = new Uint8Array(helpers.length * HALF_DAYS.length);
  helpers.forEach(({ availability }, helper) => {
    for (const half of availability) free[helper * HALF_DAYS.length + halfDayIndex(half)] = 1;
  });
  return free;
}

/** A day keeps what its more restricted half-day leaves of the daily minutes. */
function capsByDay(helpers: readonly PlanningHelper[], calendar: readonly HalfDayCalendar[]): Int32Array {
  const caps = new Int32Array(helpers.length * DAYS_A_WEEK);
  helpers.forEach(({ dailyCapMinutes }, helper) => {
    for (let day = 0; day < DAYS_A_WEEK; day++) {
      const percent = Math.min(calendar[2 * day]!.capPercent, calendar[2 * day + 1]!.capPercent);
      caps[helper * DAYS_A_WEEK + day] = Math.floor((dailyCapMinutes * percent) / 100);
    }
  });
  return caps;
}

/** A day is good where one of its half-days is. */
function goodDays(calendar: readonly HalfDayCalendar[]): readonly boolean[] | null {
  const good = Array.from(
    { length: DAYS_A_WEEK },
    (_, day) => calendar[2 * day]!.goodForErrands || calendar[2 * day + 1]!.goodForErrands,
  );
  return good.includes(true) ? good : null;
}

type HelperIndex = ReadonlyMap<PersonId, number>;

function teamOf(helperIds: readonly PersonId[], helperIndex: HelperIndex): readonly number[] {
  return [...new Set(helperIds)]
    .flatMap((id) => {
      const helper = helperIndex.get(id);
      return helper === undefined ? [] : [helper];
    })
    .sort((one, other) => one - other);
}

function promisesByTask(
  promises: readonly RosterPromise[],
  tasks: readonly RosterTaskFacts[],
  taskOf: RosterFacts['taskOf'],
  helperIndex: HelperIndex,
): readonly (readonly TaskPromise[])[] {
  const byTask: TaskPromise[][] = tasks.map(() => []);
  for (const { visit, placement, kind } of promises) {
    const task = taskOf(visit.task);
    if (task === null) continue;
    const team = teamOf(placement.helperIds, helperIndex);
    const allHere = team.length === new Set(placement.helperIds).size;
    byTask[task.index]!.push({ kind, halfDay: halfDayIndex(placement.at), team: allHere ? team : null });
  }
  return byTask;
}

function fixedOf(
  { fixed = [] }: RosterProblem,
  tasks: readonly RosterTaskFacts[],
  taskOf: RosterFacts['taskOf'],
  helperIndex: HelperIndex,
): { readonly fixedVisits: readonly PlacedVisit[]; readonly fixedUnfilled: Int32Array } {
  const fixedVisits: PlacedVisit[] = [];
  const fixedUnfilled = new Int32Array(tasks.length);
  for (const { visit, placement } of fixed) {
    const task = taskOf(visit.task);
    if (task === null) continue;
    if (placement === null) fixedUnfilled[task.index]!++;
    else {
      const team = teamOf(placement.helperIds, helperIndex);
      fixedVisits.push({ task, halfDay: halfDayIndex(placement.at), team });
    }
  }
  fixedVisits.sort((one, other) => one.task.index - other.task.index || one.halfDay - other.halfDay);
  return { fixedVisits, fixedUnfilled };
}
