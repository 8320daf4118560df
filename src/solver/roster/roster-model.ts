import type { MipModel } from '../engines/mip.ts';
import { MipBuilder } from '../engines/mip-builder.ts';
import { addHelperRows, type HelperColumns } from './model/helper-rows.ts';
import { addFaces, type FaceColumn, type FurtherFacesColumn } from './model/face-rows.ts';
import { addPromises, type PromiseColumn } from './model/promise-columns.ts';
import {
  type Entry,
  groupBy,
  type ModelScope,
  placeOf,
  type TeamColumn,
  type VisitColumn,
} from './model/model-scope.ts';
import { addCover, addDays, addElderOnce, happeningOf, type NeighbourColumn } from './model/task-rows.ts';
import { addTeamColumns, addVisitColumns, allowedVisits } from './model/visit-columns.ts';
import { addHalfDays, addWayCuts, type WayCut } from './model/way-rows.ts';
import type { RosterTaskFacts } from './roster-facts.ts';
import { type PlacedVisit, visitsToPlace, type WeekState } from './week-state.ts';

export type { WayCut } from './model/way-rows.ts';

/** Fractions up to this are no suggestion. */
const LEAST_SUGGESTION = 0.01;

/** Some tasks of a week as a mixed-integer problem, with the way back from its columns to visits. */
export interface RosterModel {
  readonly mip: MipModel;
  readonly visitColumns: readonly VisitColumn[];
  /** How many visits of a task a point leaves unfilled; fractions where the point is fractional. */
  readonly missingVisits: (values: Float64Array, task: RosterTaskFacts) => number;
  /** Visits of a fractional point, the most decided first, to be taken as far as they fit. */
  readonly suggestVisits: (values: Float64Array) => readonly PlacedVisit[];
  /** The columns of visits that a point makes. */
  readonly madeOf: (values: Float64Array) => readonly VisitColumn[];
  /** The visits that a point stands for. */
  readonly readVisits: (values: Float64Array) => readonly PlacedVisit[];
  /** The cheapest point that stands for the visits of a week. */
  readonly writePoint: (week: WeekState) => Float64Array;
}

interface Columns extends HelperColumns {
  readonly visits: readonly VisitColumn[];
  readonly teams: readonly TeamColumn[];
  readonly missing: ReadonlyMap<RosterTaskFacts, number>;
  readonly neighbours: readonly NeighbourColumn[];
  readonly faces: readonly FaceColumn[];
  readonly further: readonly FurtherFacesColumn[];
  readonly promises: readonly PromiseColumn[];
}

/**
 * Builds the model of docs/models/roster.md for some tasks around the others, which stay as they are. Its cost is the whole
 * price of the week but for a constant. `cuts` are sets of visits known not to fit the exact way; only visits
 * that are `allowed` are in it.
 */
export function buildRosterModel(
  scope: ModelScope,
  cuts: readonly WayCut[],
  allowed = allowedVisits(scope),
): RosterModel {
  const { facts, tasks, others } = scope;
  const mip = new MipBuilder();
  const visits = addVisitColumns(mip, allowed);
  const teams = addTeamColumns(mip, scope, visits);
  const happening = happeningOf(teams);
  const missing = addCover(mip, scope, visits, happening);
  const neighbours = addDays(mip, scope, visits, happening);
  addElderOnce(mip, tasks, visits, happening);
  const { faces, further } = addFaces(mip, scope, visits);
  addHalfDays(mip, scope, visits);
  addWayCuts(mip, scope, visits, cuts);
  const { days, beyond } = addHelperRows(mip, scope, visits);
  const promises = addPromises(mip, scope, teams);
  const model = mip.build();
  const columns: Columns = { visits, teams, missing, neighbours, faces, further, days, beyond, promises };

  const madeOf = (values: Float64Array): readonly VisitColumn[] =>
    visits.filter(({ column }) => values[column]! > 0.5);
  return {
    mip: model,
    visitColumns: visits,
    missingVisits: (values, task) => values[missing.get(task)!]!,
    suggestVisits: (values) => suggestVisits(visits, teams, values),
    madeOf,
    readVisits: (values) =>
      [...groupBy(madeOf(values), placeOf).values()].map((members) => ({
        task: members[0]!.task,
        halfDay: members[0]!.halfDay,
        team: members.map(({ helper }) => helper).sort((one, other) => one - other),
      })),
    writePoint: (week) =>
      writePoint(
        model,
        columns,
        week,
        (task) => visitsToPlace(facts, others, task) + others.visitsOfTask(task).length,
      ),
  };
}

function writePoint(
  model: MipModel,
  { visits, teams, missing, neighbours, faces, further, days, beyond, promises }: Columns,
  week: WeekState,
  wishedOf: (task: RosterTaskFacts) => number,
): Float64Array {
  const point = new Float64Array(model.columnCount);
  const isOne = ({ column }: { readonly column: number }): boolean => point[column]! > 0.5;
  const sumAt = (entries: readonly Entry[]): number =>
    entries.reduce((sum, [column, value]) => sum + value * point[column]!, 0);
  for (const { task, helper, halfDay, column } of visits) {
    const made = week
      .visitsOfTask(task)
      .some((visit) => visit.halfDay === halfDay && visit.team.includes(helper));
    if (made) point[column] = 1;
  }
  for (const { column, members } of teams) point[column] = members.some(isOne) ? 1 : 0;
  for (const [task, column] of missing) point[column] = wishedOf(task) - week.visitsOfTask(task).length;
  for (const { column, days: either, there } of neighbours) {
    point[column] = Math.max(0, sumAt(either) - 1 + there);
  }
  for (const { column, visits: own } of faces) point[column] = own.some(isOne) ? 1 : 0;
  for (const { column, visits: own } of days) point[column] = sumAt(own) > 0 ? 1 : 0;
  for (const { column, strangers, there } of further) {
    point[column] = Math.max(0, strangers.filter(isOne).length + there - 1);
  }
  for (const { column, constant, quarters } of beyond) {
    point[column] = Math.max(0, constant + sumAt(quarters));
  }
  for (const { column, comes, staysAway } of promises) {
    point[column] = comes.every(isOne) && !staysAway.some(isOne) ? 1 : 0;
  }
  return point;
}

function suggestVisits(
  visits: readonly VisitColumn[],
  teams: readonly TeamColumn[],
  values: Float64Array,
): readonly PlacedVisit[] {
  const suggestions: { readonly visit: PlacedVisit; readonly value: number }[] = [];
  const ofSeveral = new Set(teams.map(placeOf));
  const inUse = visits.filter(({ column }) => values[column]! > LEAST_SUGGESTION);
  for (const members of groupBy(inUse, placeOf).values()) {
    const { task, halfDay } = members[0]!;
    const byValue = [...members].sort(
      (one, other) => values[other.column]! - values[one.column]! || one.column - other.column,
    );
    if (ofSeveral.has(placeOf(members[0]!))) {
      const team = byValue.slice(0, task.helpersNeeded).map(({ helper }) => helper);
      suggestions.push({
        visit: { task, halfDay, team: team.sort((one, other) => one - other) },
        value: values[byValue[0]!.column]!,
      });
      continue;
    }
    for (const { helper, column } of byValue) {
      suggestions.push({ visit: { task, halfDay, team: [helper] }, value: values[column]! });
    }
  }
  // Sorting keeps the order of equals, which is that of the columns.
  return suggestions.sort((one, other) => other.value - one.value).map(({ visit }) => visit);
}
