import { type MipModel } from '../../engines/mip.ts';
import { MipBuilder } from '../../engines/mip-builder.ts';
import { MOST_DAYS_A_WEEK } from '../constraints/rest-day.ts';
import type { RosterTaskFacts } from '../roster-facts.ts';
import { DAYS_A_WEEK, dayOf, visitsToPlace, type WeekState } from '../week-state.ts';
import { addRoomOfHalfDays } from './count-rows.ts';
import { addFaces, type FaceColumn, type FurtherFacesColumn } from './face-rows.ts';
import { addLoads, type BeyondColumn } from './helper-rows.ts';
import {
  addUpperRow,
  type CountColumn,
  type Entry,
  groupBy,
  type ModelScope,
  ones,
  type TeamColumn,
  type VisitColumn,
} from './model-scope.ts';
import { addPromises, type PromiseColumn } from './promise-columns.ts';
import { addCover, happeningOf } from './task-rows.ts';
import { type AllowedVisit, addTeamColumns, addVisitColumns } from './visit-columns.ts';

/** Who visits whom how often in the week, without saying when: a lower bound of the price that is soon proven. */
export interface CountModel {
  readonly mip: MipModel;
  /** Helpers whom a point sends to a task. */
  readonly couplesOf: (values: Float64Array) => readonly VisitColumn[];
  /** The point that stands for a week; it costs no more than the week. */
  readonly writePoint: (week: WeekState) => Float64Array;
}

/**
 * The model of the week without its days: half-days in which a visit costs the same are one. What is left out (that visits
 * must fit into days and half-days, that two visits of one elder are apart) only forbids, and days next to each other only
 * cost, so no week is cheaper than the best point. Helpers have far more half-days than visits, so the bound is close, and
 * with a tenth of the columns it is proven in a fraction of the time. Visits of several helpers keep their half-days.
 */
export function buildCountModel(scope: ModelScope, allowed: readonly AllowedVisit[]): CountModel {
  const mip = new MipBuilder();
  const ofTeams = allowed.filter(({ task }) => task.helpersNeeded > 1);
  const visits = addVisitColumns(mip, ofTeams);
  const teams = addTeamColumns(mip, scope, visits);
  const counts = addCounts(
    mip,
    scope,
    allowed.filter(({ task }) => task.helpersNeeded === 1),
  );
  const all: readonly VisitColumn[] = [...visits, ...counts];
  addRoomOfHalfDays(mip, scope, counts);
  const missing = addCover(mip, scope, all, happeningOf(teams));
  addOnce(mip, teams);
  const { faces, further } = addFaces(mip, scope, all, (task) => task.helpersNeeded === 1);
  const beyond = addCaps(mip, scope, visits, all);
  const promises = addPromises(mip, scope, teams);
  const model = mip.build();
  const columns = { visits, teams, counts, all, missing, faces, further, beyond, promises };
  return {
    mip: model,
    couplesOf: (values) => all.filter(({ column }) => values[column]! > 0.5),
    writePoint: (week) =>
      writePoint(
        model,
        columns,
        week,
        (task) => visitsToPlace(scope.facts, scope.others, task) + scope.others.visitsOfTask(task).length,
      ),
  };
}

function addCounts(
  mip: MipBuilder,
  { facts, others }: ModelScope,
  allowed: readonly AllowedVisit[],
): readonly CountColumn[] {
  const counts: CountColumn[] = [];
  for (const [task, ofTask] of groupBy(allowed, (visit) => visit.task)) {
    const wished = visitsToPlace(facts, others, task);
    for (const [helper, own] of groupBy(ofTask, (visit) => visit.helper)) {
      for (const [points, alike] of groupBy(own, (visit) => visit.points)) {
        const halfDays = new Set(alike.map(({ halfDay }) => halfDay));
        const apart = task.onceADay ? new Set([...halfDays].map(dayOf)).size : halfDays.size;
        const most = Math.min(wished, apart);
        if (most === 0) continue;
        const column = mip.addWhole(points, most);
        counts.push({ task, helper, halfDay: alike[0]!.halfDay, halfDays, column });
      }
    }
  }
  return counts;
}

/** Teams: a task at most once a day, or once in a half-day. */
function addOnce(mip: MipBuilder, teams: readonly TeamColumn[]): void {
  for (const [task, ofTask] of groupBy(teams, (team) => team.task)) {
    const apart = groupBy(ofTask, ({ halfDay }) => (task.onceADay ? dayOf(halfDay) : halfDay));
    for (const together of apart.values()) addUpperRow(mip, 1, ones(together));
  }
}

/** The minutes of the week, also as far as six days can hold them; of a day those of teams alone. */
function addCaps(
  mip: MipBuilder,
  { facts, others }: ModelScope,
  ofTeams: readonly VisitColumn[],
  all: readonly VisitColumn[],
): readonly BeyondColumn[] {
  const beyond: BeyondColumn[] = [];
  const minutesOf = (visits: readonly VisitColumn[]): readonly Entry[] =>
    visits.map(({ task, column }) => [column, task.minutes]);
  for (const [helper, ofHelper] of groupBy(all, (visit) => visit.helper)) {
    const leftOf = (day: number): number =>
      Math.max(0, facts.dailyCap(helper, day) - others.serviceMinutesOfDay(helper, day));
    const ofDays = Array.from({ length: DAYS_A_WEEK }, (_, day) => leftOf(day)).sort(
      (one, other) => other - one,
    );
    const inDays = ofDays.slice(0, MOST_DAYS_A_WEEK).reduce((sum, minutes) => sum + minutes, 0);
    const inWeek = facts.helpers[helper]!.weeklyCapMinutes - others.serviceMinutesOfWeek(helper);
    mip.addRow(Number.NEGATIVE_INFINITY, Math.max(0, Math.min(inWeek, inDays)), minutesOf(ofHelper));
    beyond.push(...addLoads(mip, facts, others, helper, ofHelper));
  }
  for (const [helper, ofHelper] of groupBy(ofTeams, (visit) => visit.helper)) {
    for (const [day, ofDay] of groupBy(ofHelper, ({ halfDay }) => dayOf(halfDay))) {
      const left = facts.dailyCap(helper, day) - others.serviceMinutesOfDay(helper, day);
      addUpperRow(mip, Math.max(0, left), minutesOf(ofDay));
    }
  }
  return beyond;
}

interface Columns {
  readonly visits: readonly VisitColumn[];
  readonly teams: readonly TeamColumn[];
  readonly counts: readonly CountColumn[];
  readonly missing: ReadonlyMap<RosterTaskFacts, number>;
  readonly faces: readonly FaceColumn[];
  readonly further: readonly FurtherFacesColumn[];
  readonly beyond: readonly BeyondColumn[];
  readonly promises: readonly PromiseColumn[];
}

function writePoint(
  model: MipModel,
  { visits, teams, counts, missing, faces, further, beyond, promises }: Columns,
  week: WeekState,
  wishedOf: (task: RosterTaskFacts) => number,
): Float64Array {
  const point = new Float64Array(model.columnCount);
  const isUsed = ({ column }: { readonly column: number }): boolean => point[column]! > 0.5;
  const sumAt = (entries: readonly Entry[]): number =>
    entries.reduce((sum, [column, value]) => sum + value * point[column]!, 0);
  const comes = (task: RosterTaskFacts, helper: number, at: (halfDay: number) => boolean): number =>
    week.visitsOfTask(task).filter(({ halfDay, team }) => at(halfDay) && team.includes(helper)).length;
  for (const { task, helper, halfDay, column } of visits) {
    point[column] = comes(task, helper, (one) => one === halfDay);
  }
  for (const { task, helper, halfDays, column } of counts) {
    point[column] = comes(task, helper, (one) => halfDays.has(one));
  }
  for (const { column, members } of teams) point[column] = members.some(isUsed) ? 1 : 0;
  for (const [task, column] of missing) point[column] = wishedOf(task) - week.visitsOfTask(task).length;
  for (const { column, visits: own } of faces) point[column] = own.some(isUsed) ? 1 : 0;
  for (const { column, strangers, there } of further) {
    point[column] = Math.max(0, strangers.filter(isUsed).length + there - 1);
  }
  for (const { column, constant, quarters } of beyond)
    point[column] = Math.max(0, constant + sumAt(quarters));
  for (const { column, comes: team, staysAway } of promises) {
    point[column] = team.every(isUsed) && !staysAway.some(isUsed) ? 1 : 0;
  }
  return point;
}
