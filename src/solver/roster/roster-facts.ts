import { HALF_DAYS } from '../../shared/domain/availability.ts';
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
  type RosterSettings,
  USUAL_ROSTER_SETTINGS,
} from './roster-problem.ts';
import { rosterTasks, type RosterTaskFacts } from './roster-tasks.ts';
import { type RosterWays, rosterWays } from './roster-ways.ts';
import { fixedVisitsOf, promisesByTask, type TaskPromise } from './standing-visits.ts';
import { capsByDay, freeHalfDays, goodDays, weekCalendar } from './week-calendar.ts';

export type { RosterTaskFacts } from './roster-tasks.ts';
export type { TaskPromise } from './standing-visits.ts';

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
  const calendar = weekCalendar(problem);
  const free = freeHalfDays(helpers);
  const dailyCaps = capsByDay(helpers, calendar);
  const past = new Map((problem.pastMinutes ?? []).map(({ helperId, minutes }) => [helperId, minutes]));
  const promises = promisesByTask(problem, { tasks, taskOf, helperIndex });
  const { fixedVisits, fixedUnfilled } = fixedVisitsOf(problem, { tasks, taskOf, helperIndex });
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
