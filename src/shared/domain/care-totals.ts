import { type VisitLevel, visitLevel } from './person-profile.ts';
import { careGroup, type CareGroup, type CareState } from './supervision.ts';
import type { CareElder, ElderCare } from './visit-compliance.ts';

type Judged = ElderCare & Pick<CareElder, 'level' | 'groups'>;

/** How many elders stand how with the visits that are due; those who were away all the time are counted apart. */
export type CareCounts = Readonly<Record<CareState, number>>;

/** Of the groups of whom everybody is visited each month: how many there are, and how many were visited. */
export interface MonthlyVisits {
  readonly people: number;
  readonly visited: number;
  /** Of those, by a record of a visit or a sheet that a second person checked. */
  readonly proven: number;
}

export interface CareTotals {
  readonly all: CareCounts;
  readonly byLevel: Readonly<Record<VisitLevel, CareCounts>>;
  /** Everybody who belongs to any group, once. */
  readonly monthly: MonthlyVisits;
  /** Somebody in two groups counts in both. */
  readonly byGroup: Readonly<Record<CareGroup, MonthlyVisits>>;
}

/** A month in numbers. */
export function careTotals(elders: readonly Judged[]): CareTotals {
  return {
    all: countStates(elders),
    byLevel: byKey(visitLevel.options, (level) =>
      countStates(elders.filter((elder) => elder.level === level)),
    ),
    monthly: countMonthly(elders),
    byGroup: byKey(careGroup.options, (group) =>
      countMonthly(elders.filter(({ groups }) => groups.includes(group))),
    ),
  };
}

function countStates(elders: readonly Judged[]): CareCounts {
  const counts = { kept: 0, open: 0, missed: 0, away: 0 };
  for (const { state } of elders) counts[state] += 1;
  return counts;
}

function countMonthly(elders: readonly Judged[]): MonthlyVisits {
  const due = elders.filter(({ monthly }) => monthly !== null);
  const visited = due.filter(({ monthly }) => monthly === 'visited');
  return {
    people: due.length,
    visited: visited.length,
    proven: visited.filter(({ checkedDays, recordDays }) => checkedDays + recordDays > 0).length,
  };
}

function byKey<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
