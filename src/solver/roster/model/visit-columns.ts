import type { MipBuilder } from '../../engines/mip-builder.ts';
import { breaksWeekRule } from '../constraints/index.ts';
import type { RosterTaskFacts } from '../roster-facts.ts';
import {
  comingPoints,
  HELPER_MISSING_POINTS,
  isOffMarket,
  isOffWish,
  OFF_MARKET_POINTS,
  wayPoints,
  WISHED_HALF_DAY_POINTS,
} from '../roster-prices.ts';
import { HALF_DAYS_A_WEEK } from '../week-state.ts';
import { halfDayKeptPoints, teamKeptPoints } from './kept-points.ts';
import {
  type Entry,
  groupBy,
  type ModelScope,
  ones,
  placeOf,
  type TeamColumn,
  type VisitColumn,
} from './model-scope.ts';

/** A visit that the rules allow beside the others, with what it costs by itself. */
export interface AllowedVisit {
  readonly task: RosterTaskFacts;
  readonly helper: number;
  readonly halfDay: number;
  readonly points: number;
}

/** Asks the rules once for all models of a component: that takes as long as the rest of building one. */
export function allowedVisits(scope: ModelScope): readonly AllowedVisit[] {
  const { facts, candidates, tasks, others } = scope;
  const allowed: AllowedVisit[] = [];
  for (const task of tasks) {
    const { inModel, mayCome } = candidates[task.index]!;
    for (const helper of inModel) {
      for (let halfDay = 0; halfDay < HALF_DAYS_A_WEEK; halfDay++) {
        if (!mayCome(helper, halfDay)) continue;
        if (breaksWeekRule({ task, helper, halfDay, companions: [], week: others }, facts)) continue;
        const points =
          comingPoints(facts, helper, task) +
          wayPoints(facts, helper, task, halfDay) +
          (task.helpersNeeded === 1
            ? visitPoints(scope, task, halfDay) - teamKeptPoints(scope, { task, helper, halfDay })
            : 0) -
          (isPartial(task) ? HELPER_MISSING_POINTS : 0);
        allowed.push({ task, helper, halfDay, points });
      }
    }
  }
  return allowed;
}

/** x[task, helper, half-day] for every allowed visit. */
export function addVisitColumns(mip: MipBuilder, allowed: readonly AllowedVisit[]): readonly VisitColumn[] {
  return allowed.map(({ task, helper, halfDay, points }) => ({
    task,
    helper,
    halfDay,
    column: mip.addBinary(points),
  }));
}

/** Whether fewer may come than are wanted. */
export function isPartial({ wholeTeam, helpersNeeded }: RosterTaskFacts): boolean {
  return !wholeTeam && helpersNeeded > 1;
}

/** Points of a visit whoever comes. */
function visitPoints(scope: ModelScope, task: RosterTaskFacts, halfDay: number): number {
  return (
    (isOffWish(task, halfDay) ? WISHED_HALF_DAY_POINTS : 0) +
    (isOffMarket(scope.facts, task, halfDay) ? OFF_MARKET_POINTS : 0) -
    halfDayKeptPoints(scope, task, halfDay)
  );
}

/** z[task, half-day]: a task of several takes place, with all of them or, where that is allowed, some. */
export function addTeamColumns(
  mip: MipBuilder,
  scope: ModelScope,
  visits: readonly VisitColumn[],
): readonly TeamColumn[] {
  const { facts } = scope;
  const teams: TeamColumn[] = [];
  const ofSeveral = visits.filter(({ task }) => task.helpersNeeded > 1);
  for (const members of groupBy(ofSeveral, placeOf).values()) {
    const { task, halfDay } = members[0]!;
    const missing = isPartial(task) ? task.helpersNeeded * HELPER_MISSING_POINTS : 0;
    const column = mip.addBinary(visitPoints(scope, task, halfDay) + missing);
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
