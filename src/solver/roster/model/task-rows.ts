import type { MipBuilder } from '../../engines/mip-builder.ts';
import { MAY_COINCIDE } from '../constraints/elder-once-a-half-day.ts';
import type { RosterTaskFacts } from '../roster-facts.ts';
import { DAYS_TOGETHER_POINTS, isSpread, unfilledPoints } from '../roster-prices.ts';
import { DAYS_A_WEEK, dayOf, visitsToPlace, type WeekState } from '../week-state.ts';
import {
  addUpperRow,
  type Entry,
  groupBy,
  type ModelScope,
  ones,
  placeOf,
  type TeamColumn,
  type VisitColumn,
} from './visit-columns.ts';

/** Columns that say "the task is visited", one by one: the helpers, or the team where several come. */
export type Happening = (visits: readonly VisitColumn[]) => readonly Entry[];

export function happeningOf(teams: readonly TeamColumn[]): Happening {
  const teamAt = new Map(teams.map((team) => [placeOf(team), team.column]));
  return (visits) => {
    const columns = visits.map((visit) => teamAt.get(placeOf(visit)) ?? visit.column);
    return [...new Set(columns)].map((column) => [column, 1] as const);
  };
}

/** Visits made and visits unfilled are the visits wished; returns the column of the unfilled ones. */
export function addCover(
  mip: MipBuilder,
  { facts, tasks, others }: ModelScope,
  visits: readonly VisitColumn[],
  happening: Happening,
): ReadonlyMap<RosterTaskFacts, number> {
  const ofTask = groupBy(visits, ({ task }) => task);
  return new Map(
    tasks.map((task) => {
      const wished = visitsToPlace(facts, others, task);
      const missing = mip.addWhole(unfilledPoints(task), wished);
      mip.addRow(wished, wished, [...happening(ofTask.get(task) ?? []), [missing, 1]]);
      return [task, missing];
    }),
  );
}

/** Column "two days next to each other both have a visit", with the columns of either day. */
export interface NeighbourColumn {
  readonly column: number;
  readonly days: readonly Entry[];
  /** Visits already there on the two days. */
  readonly there: number;
}

/** A task at most once a day, or once in a half-day; and what visits on neighbouring days cost. */
export function addDays(
  mip: MipBuilder,
  { tasks, others }: ModelScope,
  visits: readonly VisitColumn[],
  happening: Happening,
): readonly NeighbourColumn[] {
  const neighbours: NeighbourColumn[] = [];
  const ofTask = groupBy(visits, ({ task }) => task);
  for (const task of tasks) {
    if (task.visits === 1) continue;
    const own = ofTask.get(task) ?? [];
    const apart = groupBy(own, ({ halfDay }) => (task.onceADay ? dayOf(halfDay) : halfDay));
    for (const together of apart.values()) addUpperRow(mip, 1, happening(together));
    if (isSpread(task)) neighbours.push(...addNeighbours(mip, task, others, own, happening));
  }
  return neighbours;
}

function addNeighbours(
  mip: MipBuilder,
  task: RosterTaskFacts,
  others: WeekState,
  own: readonly VisitColumn[],
  happening: Happening,
): readonly NeighbourColumn[] {
  const neighbours: NeighbourColumn[] = [];
  const usedDays = new Set(others.visitsOfTask(task).map(({ halfDay }) => dayOf(halfDay)));
  for (let day = 0; day + 1 < DAYS_A_WEEK; day++) {
    const entries = [day, day + 1].map((one) =>
      usedDays.has(one) ? null : happening(own.filter(({ halfDay }) => dayOf(halfDay) === one)),
    );
    // A day without visits has no neighbours; two used days are paid for already.
    const there = entries.filter((one) => one === null).length;
    if (there === 2 || entries.some((one) => one?.length === 0)) continue;
    const days = entries.flatMap((one) => one ?? []);
    const column = mip.addContinuous(DAYS_TOGETHER_POINTS, 1);
    mip.addRow(Number.NEGATIVE_INFINITY, 1 - there, [...days, [column, -1]]);
    neighbours.push({ column, days, there });
  }
  return neighbours;
}

/** An elder at most once in a half-day; a meal may coincide. */
export function addElderOnce(
  mip: MipBuilder,
  tasks: readonly RosterTaskFacts[],
  visits: readonly VisitColumn[],
  happening: Happening,
): void {
  const disturbs = ({ elder, service }: RosterTaskFacts): boolean =>
    elder !== null && service?.code !== MAY_COINCIDE;
  const tasksOf = groupBy(tasks.filter(disturbs), ({ elder }) => elder);
  const disturbing = visits.filter(({ task }) => disturbs(task));
  for (const ofElder of groupBy(disturbing, ({ task }) => task.elder).values()) {
    // One task alone is kept apart by the rows of its days, or has a single visit.
    if (tasksOf.get(ofElder[0]!.task.elder)!.length < 2) continue;
    for (const members of groupBy(ofElder, ({ halfDay }) => halfDay).values()) {
      addUpperRow(mip, 1, happening(members));
    }
  }
}

/** Column "this helper comes to this elder in the week". */
export interface FaceColumn {
  readonly column: number;
  readonly visits: readonly VisitColumn[];
}

/**
 * Faces that an elder sees, priced and limited. One row for each task and helper with all half-days in it: measured, the
 * rows for each half-day have the weaker relaxation where a visit can be spread over days, and are many more.
 */
export function addFaces(
  mip: MipBuilder,
  scope: ModelScope,
  visits: readonly VisitColumn[],
  pointsOf: (visit: VisitColumn) => number,
  isCovered: (task: RosterTaskFacts) => boolean,
): readonly FaceColumn[] {
  const { facts, tasks, others } = scope;
  const faces: FaceColumn[] = [];
  const ofElders = visits.filter(({ task }) => task.elder !== null && !isCovered(task));
  for (const ofElder of groupBy(ofElders, ({ task }) => task.elder!).values()) {
    const elder = ofElder[0]!.task.elder!;
    const seen = others.facesOf(elder);
    const room = Math.max(0, facts.settings.mostFaces - seen);
    const most = tasks
      .filter((task) => task.elder === elder)
      .reduce((sum, task) => sum + task.helpersNeeded * visitsToPlace(facts, others, task), 0);
    const fresh = groupBy(
      ofElder.filter(({ helper }) => others.meetings(elder, helper) === 0),
      ({ helper }) => helper,
    );
    const limited = Math.min(most, fresh.size) > room;
    const ofThis: FaceColumn[] = [];
    for (const own of fresh.values()) {
      const points = pointsOf(own[0]!);
      if (points === 0 && !limited) continue;
      const column = mip.addBinary(points);
      ofThis.push({ column, visits: own });
      for (const ofTask of groupBy(own, ({ task }) => task).values()) {
        const { task } = ofTask[0]!;
        const times = task.onceADay
          ? new Set(ofTask.map(({ halfDay }) => dayOf(halfDay))).size
          : ofTask.length;
        mip.addRow(Number.NEGATIVE_INFINITY, 0, [
          ...ones(ofTask),
          [column, -Math.min(visitsToPlace(facts, others, task), times)],
        ]);
      }
    }
    if (limited) mip.addRow(Number.NEGATIVE_INFINITY, room, ones(ofThis));
    faces.push(...ofThis);
  }
  return faces;
}
