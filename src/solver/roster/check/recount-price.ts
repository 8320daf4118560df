import { halfDayIndex } from '../../../shared/domain/availability.ts';
import {
  type PricedPart,
  rosterPricePart,
  type RosterPricePart,
} from '../../../shared/domain/roster-move.ts';
import { taskKey } from '../../../shared/domain/roster-task.ts';
import { recountLoads } from './recount-loads.ts';
import { recountNeeds } from './recount-needs.ts';
import type { CheckTask } from './check-tasks.ts';
import type { AddPoints } from './add-points.ts';
import { type CheckVisit, type CheckWeek, groupBy } from './check-week.ts';

const UNFILLED_BY_TIER = { 1: 16_000, 2: 8_000, 3: 4_000, 4: 2_000 } as const;
const UNFILLED_DUTY = 4_000;
const UNFILLED_FARM_WORK = 2_000;
const HELPER_MISSING = 600;
const OTHERS_COME = 200;
const NOT_IN_ITS_HALF_DAY = 250;
const LAST_WEEK_CHANGED = 8;
const BACKUP_COMES = 5;
const OTHER_COMES = 10;
const WAY_STEP_MINUTES = 5;

/** The price of a plan, counted from the plan itself by the table of docs/models/roster.md. */
export function recountPrice(week: CheckWeek): readonly PricedPart[] {
  const points = new Map<RosterPricePart, number>();
  const add: AddPoints = (part, more) => points.set(part, (points.get(part) ?? 0) + more);
  for (const { ref } of week.plan.unfilled) {
    const task = week.tasks.get(taskKey(ref.task));
    if (task !== undefined) add('unfilled', unfilledPoints(task));
  }
  for (const visit of week.visits) countVisit(week, visit, add);
  countPromises(week, add);
  recountNeeds(week, add);
  recountLoads(week, add);
  return rosterPricePart.options.flatMap((part) => {
    const sum = points.get(part) ?? 0;
    return sum === 0 ? [] : [{ part, points: sum }];
  });
}

function unfilledPoints({ kind, tier }: CheckTask): number {
  if (tier !== null) return UNFILLED_BY_TIER[tier];
  return kind === 'duty' ? UNFILLED_DUTY : UNFILLED_FARM_WORK;
}

/** What is priced at a visit by itself: helpers who lack, who comes, and how far. */
function countVisit(week: CheckWeek, { task, team, halfDay }: CheckVisit, add: AddPoints): void {
  add('helper-missing', HELPER_MISSING * Math.max(0, task.helpersWanted - team.length));
  for (const helper of team) {
    const part = week.partOf(helper, task);
    if (part === 'backup') add('backup-comes', BACKUP_COMES);
    if (part !== 'other') continue;
    add('other-comes', OTHER_COMES);
    add('way', Math.ceil((week.ways.oneWay(helper, task, halfDay) ?? 0) / WAY_STEP_MINUTES));
  }
}

function countPromises({ problem, tasks, visits }: CheckWeek, add: AddPoints): void {
  const stands = groupBy(visits, ({ task, halfDay }) => `${task.key} ${halfDay}`);
  for (const { visit, placement, kind } of problem.promises ?? []) {
    const key = taskKey(visit.task);
    if (!tasks.has(key)) continue;
    const inItsHalfDay = stands.get(`${key} ${halfDayIndex(placement.at)}`) ?? [];
    const kept = inItsHalfDay.some(
      ({ planned }) =>
        planned.helpers.length === placement.helperIds.length &&
        planned.helpers.every(({ helperId }) => placement.helperIds.includes(helperId)),
    );
    if (kept) continue;
    if (kind === 'last-week') add('last-week-changed', LAST_WEEK_CHANGED);
    else add('promise-broken', inItsHalfDay.length > 0 ? OTHERS_COME : NOT_IN_ITS_HALF_DAY);
  }
}
