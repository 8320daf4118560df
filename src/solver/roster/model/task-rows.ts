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
  placeOf,
  type TeamColumn,
  type VisitColumn,
} from './model-scope.ts';

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
