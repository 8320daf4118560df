import type { MipBuilder } from '../../engines/mip-builder.ts';
import { breaksWeekRule } from '../constraints/index.ts';
import type { TaskCandidates } from '../find-candidates.ts';
import type { RosterFacts, RosterTaskFacts } from '../roster-facts.ts';
import {
  comingPoints,
  HELPER_MISSING_POINTS,
  isOffMarket,
  isOffWish,
  NEW_FACE_POINTS,
  OFF_MARKET_POINTS,
  wayPoints,
  WISHED_HALF_DAY_POINTS,
} from '../roster-prices.ts';
import { HALF_DAYS_A_WEEK, type PlacedVisit, type WeekState } from '../week-state.ts';

export type Entry = readonly [column: number, value: number];

/** Column "this helper makes a visit of this task in this half-day". */
export interface VisitColumn {
  readonly task: RosterTaskFacts;
  readonly helper: number;
  readonly halfDay: number;
  readonly column: number;
}

/** Column "the task is visited in this half-day", for tasks of several helpers, with those who may come. */
export interface TeamColumn {
  readonly task: RosterTaskFacts;
  readonly halfDay: number;
  readonly column: number;
  readonly members: readonly VisitColumn[];
}

/** What is planned and around what. */
export interface ModelScope {
  readonly facts: RosterFacts;
  readonly candidates: readonly TaskCandidates[];
  readonly tasks: readonly RosterTaskFacts[];
  /** Visits that stay as they are: the fixed ones, and of other tasks those already placed. */
  readonly others: WeekState;
}

/** x[task, helper, half-day] for every visit that the rules allow beside the others. */
export function addVisitColumns(mip: MipBuilder, scope: ModelScope): readonly VisitColumn[] {
  const { facts, candidates, tasks, others } = scope;
  const columns: VisitColumn[] = [];
  for (const task of tasks) {
    const { inModel, mayCome } = candidates[task.index]!;
    for (const helper of inModel) {
      const face = isSeenOnce(scope, task) ? facePoints(scope, task, helper) : 0;
      for (let halfDay = 0; halfDay < HALF_DAYS_A_WEEK; halfDay++) {
        if (!mayCome(helper, halfDay)) continue;
        if (breaksWeekRule({ task, helper, halfDay, companions: [], week: others }, facts)) continue;
        const points =
          comingPoints(facts, helper, task) +
          wayPoints(facts, helper, task, halfDay) +
          face +
          (task.helpersNeeded === 1 ? visitPoints(facts, task, halfDay) : 0) -
          (isPartial(task) ? HELPER_MISSING_POINTS : 0);
        columns.push({ task, helper, halfDay, column: mip.addBinary(points) });
      }
    }
  }
  return columns;
}

/** Whether fewer may come than are wanted. */
export function isPartial({ wholeTeam, helpersNeeded }: RosterTaskFacts): boolean {
  return !wholeTeam && helpersNeeded > 1;
}

/** Points of a visit whoever comes. */
function visitPoints(facts: RosterFacts, task: RosterTaskFacts, halfDay: number): number {
  return (
    (isOffWish(task, halfDay) ? WISHED_HALF_DAY_POINTS : 0) +
    (isOffMarket(facts, task, halfDay) ? OFF_MARKET_POINTS : 0)
  );
}

/** True where the elder gets a single visit by one helper: whoever comes is a face, and no column has to tell. */
export function isSeenOnce({ facts, tasks, others }: ModelScope, task: RosterTaskFacts): boolean {
  if (task.elder === null || others.facesOf(task.elder) > 0) return false;
  const ofElder = tasks.filter(({ elder }) => elder === task.elder);
  return (
    ofElder.length === 1 && task.helpersNeeded === 1 && facts.settings.mostFaces > 0 && task.visits === 1
  );
}

/** What a helper costs who was not at the elder's yet. */
export function facePoints({ facts, others }: ModelScope, task: RosterTaskFacts, helper: number): number {
  const { elder } = task;
  if (elder === null || facts.isOwnHelper(helper, elder) || others.meetings(elder, helper) > 0) return 0;
  return NEW_FACE_POINTS;
}

/** z[task, half-day]: a task of several takes place, with all of them or, where that is allowed, some. */
export function addTeamColumns(
  mip: MipBuilder,
  { facts }: ModelScope,
  visits: readonly VisitColumn[],
): readonly TeamColumn[] {
  const teams: TeamColumn[] = [];
  const ofSeveral = visits.filter(({ task }) => task.helpersNeeded > 1);
  for (const members of groupBy(ofSeveral, placeOf).values()) {
    const { task, halfDay } = members[0]!;
    const missing = isPartial(task) ? task.helpersNeeded * HELPER_MISSING_POINTS : 0;
    const column = mip.addBinary(visitPoints(facts, task, halfDay) + missing);
    teams.push({ task, halfDay, column, members });
    const several: Entry = [column, -task.helpersNeeded];
    mip.addRow(isPartial(task) ? Number.NEGATIVE_INFINITY : 0, 0, [...ones(members), several]);
    if (isPartial(task)) mip.addRow(0, Number.POSITIVE_INFINITY, [...ones(members), [column, -1]]);
    for (const member of members) {
      mip.addRow(Number.NEGATIVE_INFINITY, 0, [
        [member.column, 1],
        [column, -1],
      ]);
    }
    if (task.sameSexNeeded && task.elder !== null) {
      const { sex } = facts.elders[task.elder]!;
      const sameSex = members.filter(({ helper }) => sex !== 'unknown' && facts.helpers[helper]!.sex === sex);
      mip.addRow(0, Number.POSITIVE_INFINITY, [...ones(sameSex), [column, -1]]);
    }
  }
  return teams;
}

/** Tells task and half-day of a column. */
export function placeOf({ task, halfDay }: Pick<PlacedVisit, 'task' | 'halfDay'>): number {
  return task.index * HALF_DAYS_A_WEEK + halfDay;
}

export function ones(columns: readonly { readonly column: number }[]): readonly Entry[] {
  return columns.map(({ column }) => [column, 1]);
}

/** A row with an upper bound; left out where it cannot bind. Entries are not negative. */
export function addUpperRow(mip: MipBuilder, upper: number, entries: readonly Entry[]): void {
  const most = entries.reduce((sum, [, value]) => sum + value, 0);
  if (most > upper) mip.addRow(Number.NEGATIVE_INFINITY, upper, entries);
}

/** Groups in order of first appearance. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
