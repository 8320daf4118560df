import type { MipBuilder } from '../../engines/mip-builder.ts';
import type { TaskCandidates } from '../find-candidates.ts';
import type { RosterFacts, RosterTaskFacts } from '../roster-facts.ts';
import { HALF_DAYS_A_WEEK, type PlacedVisit, type WeekState } from '../week-state.ts';

export type Entry = readonly [column: number, value: number];

/** Column "this helper makes a visit of this task in this half-day". */
export interface VisitColumn {
  readonly task: RosterTaskFacts;
  readonly helper: number;
  readonly halfDay: number;
  readonly column: number;
}

/** Column "so many visits of this task by this helper, in any of these half-days", which all cost the same. */
export interface CountColumn extends VisitColumn {
  readonly halfDays: ReadonlySet<number>;
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
