import { HALF_DAYS, SLOT_MINUTES } from '../../shared/domain/availability.ts';
import type { MipModel } from '../engines/mip.ts';
import { MipBuilder } from '../engines/mip-builder.ts';
import { findFirstBreach, ROSTER_RULE_BOOK } from './constraints/index.ts';
import { MAY_COINCIDE } from './constraints/elder-once-a-half-day.ts';
import { MOST_DAYS_A_WEEK } from './constraints/rest-day.ts';
import type { NeedCandidates } from './find-candidates.ts';
import type { RosterFacts, RosterNeed } from './roster-facts.ts';
import {
  DAYS_TOGETHER_POINTS,
  helperPoints,
  LOAD_POINTS,
  loadThresholds,
  loadUnits,
  MOST_SPREAD_VISITS,
  NEW_FACE_POINTS,
  unfilledPoints,
} from './roster-prices.ts';
import { dayOf, type PlacedVisit, WeekState } from './week-state.ts';

const DAYS = 7;
const SECOND_HELPER = ROSTER_RULE_BOOK.findIndex((rule) => rule.id === 'second-helper');

/** Column "this helper makes a visit of this need in this half-day". */
export interface VisitColumn {
  readonly need: RosterNeed;
  readonly helper: number;
  readonly halfDay: number;
  readonly column: number;
}

/** One component of the week as a mixed-integer problem, with the way back from its columns to visits. */
export interface RosterModel {
  readonly mip: MipModel;
  /** The visits that a point stands for. */
  readonly readVisits: (values: Float64Array) => readonly PlacedVisit[];
  /** The point that stands for the visits of a week. */
  readonly writePoint: (week: WeekState) => Float64Array;
}

type Entry = readonly [column: number, value: number];

/** Builds the model of docs/models/roster.md, section by section in the same order. */
export function buildRosterModel(
  facts: RosterFacts,
  candidates: readonly NeedCandidates[],
  needs: readonly RosterNeed[],
): RosterModel {
  const mip = new MipBuilder();
  const visits = addVisitColumns(mip, facts, candidates, needs);
  const teams = addTeams(mip, facts, visits);
  const missing = addCover(mip, facts, needs, visits, teams);
  const together = addDays(mip, needs, visits, teams);
  addElderOnce(mip, needs, visits, teams);
  const daysUsed = addHelperTime(mip, facts, visits);
  const faces = addFaces(mip, facts, needs, visits);
  const overload = addLoad(mip, facts, visits);
  const model = mip.build();

  return {
    mip: model,
    readVisits: (values) => {
      const teamAt = new Map<string, { need: RosterNeed; halfDay: number; team: number[] }>();
      for (const { need, helper, halfDay, column } of visits) {
        if (values[column]! < 0.5) continue;
        const visit = teamAt.get(`${need.index}-${halfDay}`) ?? { need, halfDay, team: [] };
        visit.team.push(helper);
        teamAt.set(`${need.index}-${halfDay}`, visit);
      }
      return [...teamAt.values()];
    },
    writePoint: (week) => {
      const point = new Float64Array(model.columnCount);
      for (const { need, helper, halfDay, column } of visits) {
        if (week.visitsOfNeed(need).some((visit) => visit.halfDay === halfDay && visit.team.includes(helper))) {
          point[column] = 1;
        }
      }
      for (const [at, column] of teams) {
        point[column] = visits.some(({ need, halfDay, column: own }) => teamKey(need, halfDay) === at && point[own]! > 0) ? 1 : 0;
      }
      for (const [need, column] of missing) point[column] = need.visits - week.visitsOfNeed(need).length;
      const linked: readonly LinkedColumn[] = [...together, ...daysUsed, ...faces, ...overload];
      for (const { column, valueAt } of linked) point[column] = valueAt(point);
      return point;
    },
  };
}

/** A column whose value follows from the visits. */
interface LinkedColumn {
  readonly column: number;
  readonly valueAt: (point: Float64Array) => number;
}

function sumAt(entries: readonly Entry[], point: Float64Array): number {
  return entries.reduce((sum, [column, value]) => sum + value * point[column]!, 0);
}

function teamKey(need: RosterNeed, halfDay: number): string {
  return `${need.index}-${halfDay}`;
}

/** x[need, helper, half-day] for every visit that the rules allow in an empty week. */
function addVisitColumns(
  mip: MipBuilder,
  facts: RosterFacts,
  candidates: readonly NeedCandidates[],
  needs: readonly RosterNeed[],
): readonly VisitColumn[] {
  const emptyWeek = new WeekState(facts, 'allowance');
  const columns: VisitColumn[] = [];
  for (const need of needs) {
    for (const helper of candidates[need.index]!.inModel) {
      const points = helperPoints(facts, helper, need.elder) + (isFoldedFace(facts, needs, need, helper) ? NEW_FACE_POINTS : 0);
      HALF_DAYS.forEach((_, halfDay) => {
        const breach = findFirstBreach({ need, helper, halfDay, companions: [], week: emptyWeek }, facts);
        if (breach !== null && breach !== SECOND_HELPER) return;
        columns.push({ need, helper, halfDay, column: mip.addBinary(points) });
      });
    }
  }
  return columns;
}

/** z[need, half-day]: a service for two takes place, with two helpers, one of the elder's sex where needed. */
function addTeams(mip: MipBuilder, facts: RosterFacts, visits: readonly VisitColumn[]): ReadonlyMap<string, number> {
  const teams = new Map<string, number>();
  const forTwo = visits.filter(({ need }) => need.service.helpersNeeded > 1);
  for (const [at, members] of groupBy(forTwo, ({ need, halfDay }) => teamKey(need, halfDay))) {
    const { need } = members[0]!;
    const team = mip.addBinary(0);
    teams.set(at, team);
    mip.addRow(0, 0, [...ones(members), [team, -need.service.helpersNeeded]]);
    for (const { column } of members) mip.addRow(Number.NEGATIVE_INFINITY, 0, [[column, 1], [team, -1]]);
    if (need.service.sameSexNeeded) {
      const { sex } = facts.elders[need.elder]!;
      const sameSex = members.filter(({ helper }) => sex !== 'unknown' && facts.helpers[helper]!.sex === sex);
      mip.addRow(0, Number.POSITIVE_INFINITY, [...ones(sameSex), [team, -1]]);
    }
  }
  return teams;
}

/** Visits of a need in one half-day, as columns: the helpers, or the team where two come. */
function happening(visits: readonly VisitColumn[], teams: ReadonlyMap<string, number>): readonly Entry[] {
  const columns = visits.map(({ need, halfDay, column }) => teams.get(teamKey(need, halfDay)) ?? column);
  return [...new Set(columns)].map((column) => [column, 1] as const);
}

/** Each need: visits made + visits unfilled = visits wished. */
function addCover(
  mip: MipBuilder,
  facts: RosterFacts,
  needs: readonly RosterNeed[],
  visits: readonly VisitColumn[],
  teams: ReadonlyMap<string, number>,
): ReadonlyMap<RosterNeed, number> {
  const price = unfilledPoints(facts);
  const ofNeed = groupBy(visits, ({ need }) => need);
  return new Map(
    needs.map((need) => {
      const missing = mip.addWhole(price(need), need.visits);
      mip.addRow(need.visits, need.visits, [...happening(ofNeed.get(need) ?? [], teams), [missing, 1]]);
      return [need, missing];
    }),
  );
}

/** A need at most once a day; days next to each other cost points where the visits could be spread. */
function addDays(
  mip: MipBuilder,
  needs: readonly RosterNeed[],
  visits: readonly VisitColumn[],
  teams: ReadonlyMap<string, number>,
): readonly LinkedColumn[] {
  const together: LinkedColumn[] = [];
  const ofNeed = groupBy(visits, ({ need }) => need);
  for (const need of needs) {
    const ofDay = groupBy(ofNeed.get(need) ?? [], ({ halfDay }) => dayOf(halfDay));
    const entriesOf = (day: number): readonly Entry[] => happening(ofDay.get(day) ?? [], teams);
    if (need.visits === 1) continue;
    for (let day = 0; day < DAYS; day++) {
      if (entriesOf(day).length > 1) mip.addRow(Number.NEGATIVE_INFINITY, 1, entriesOf(day));
    }
    if (need.visits > MOST_SPREAD_VISITS) continue;
    for (let day = 0; day + 1 < DAYS; day++) {
      if (entriesOf(day).length === 0 || entriesOf(day + 1).length === 0) continue;
      const entries = [...entriesOf(day), ...entriesOf(day + 1)];
      const column = mip.addContinuous(DAYS_TOGETHER_POINTS, 1);
      mip.addRow(Number.NEGATIVE_INFINITY, 1, [...entries, [column, -1]]);
      together.push({ column, valueAt: (point) => Math.max(0, sumAt(entries, point) - 1) });
    }
  }
  return together;
}

/** An elder at most once in a half-day; a meal may coincide. */
function addElderOnce(
  mip: MipBuilder,
  needs: readonly RosterNeed[],
  visits: readonly VisitColumn[],
  teams: ReadonlyMap<string, number>,
): void {
  const disturbing = visits.filter(({ need }) => need.service.code !== MAY_COINCIDE);
  const needsOf = groupBy(needs.filter((need) => need.service.code !== MAY_COINCIDE), (need) => need.elder);
  for (const members of groupBy(disturbing, ({ need, halfDay }) => `${need.elder}-${halfDay}`).values()) {
    // One need alone is kept apart by the rows of its days, or has a single visit.
    if (needsOf.get(members[0]!.need.elder)!.length < 2) continue;
    const entries = happening(members, teams);
    if (entries.length > 1) mip.addRow(Number.NEGATIVE_INFINITY, 1, entries);
  }
}

/** Half-day (service and there-and-back), day and week of each helper, and the day of rest. */
function addHelperTime(mip: MipBuilder, facts: RosterFacts, visits: readonly VisitColumn[]): readonly LinkedColumn[] {
  const daysUsed: LinkedColumn[] = [];
  for (const [helper, ofHelper] of groupBy(visits, (visit) => visit.helper)) {
    const person = facts.helpers[helper]!;
    for (const members of groupBy(ofHelper, ({ halfDay }) => halfDay).values()) {
      addUpperRow(mip, SLOT_MINUTES, members.map(({ need, column }) => [
        column,
        need.minutes + 2 * (facts.homeMinutes(helper, need.elder) ?? 0),
      ]));
    }
    const ofDay = groupBy(ofHelper, ({ halfDay }) => dayOf(halfDay));
    const needsRest = ofDay.size > MOST_DAYS_A_WEEK;
    const used: Entry[] = [];
    for (const members of ofDay.values()) {
      const minutes: readonly Entry[] = members.map(({ need, column }) => [column, need.minutes]);
      if (!needsRest) {
        addUpperRow(mip, person.dailyCapMinutes, minutes);
        continue;
      }
      const column = mip.addBinary(0);
      used.push([column, 1]);
      mip.addRow(Number.NEGATIVE_INFINITY, 0, [...minutes, [column, -person.dailyCapMinutes]]);
      daysUsed.push({ column, valueAt: (point) => (sumAt(minutes, point) > 0 ? 1 : 0) });
    }
    if (needsRest) mip.addRow(Number.NEGATIVE_INFINITY, MOST_DAYS_A_WEEK, used);
    addUpperRow(mip, person.weeklyCapMinutes, ofHelper.map(({ need, column }) => [column, need.minutes]));
  }
  return daysUsed;
}

/** Leaves out rows that cannot bind. */
function addUpperRow(mip: MipBuilder, upper: number, entries: readonly Entry[]): void {
  const most = entries.reduce((sum, [, value]) => sum + value, 0);
  if (most > upper) mip.addRow(Number.NEGATIVE_INFINITY, upper, entries);
}

/** Where an elder has one visit in the week, the new face is part of that visit's points. */
function isFoldedFace(facts: RosterFacts, needs: readonly RosterNeed[], need: RosterNeed, helper: number): boolean {
  if (facts.isOwnHelper(helper, need.elder)) return false;
  return need.visits === 1 && !needs.some((other) => other.elder === need.elder && other !== need);
}

/** f[elder, helper]: somebody other than the own helper comes at all. */
function addFaces(
  mip: MipBuilder,
  facts: RosterFacts,
  needs: readonly RosterNeed[],
  visits: readonly VisitColumn[],
): readonly LinkedColumn[] {
  const faces: LinkedColumn[] = [];
  const strangers = visits.filter(
    ({ need, helper }) => !facts.isOwnHelper(helper, need.elder) && !isFoldedFace(facts, needs, need, helper),
  );
  for (const members of groupBy(strangers, ({ need, helper }) => `${need.elder}-${helper}`).values()) {
    const face = mip.addContinuous(NEW_FACE_POINTS, 1);
    // A need comes once a day at most, so a day's columns together are at most 1: the tight form.
    for (const sameDay of groupBy(members, ({ need, halfDay }) => `${need.index}-${dayOf(halfDay)}`).values()) {
      mip.addRow(Number.NEGATIVE_INFINITY, 0, [...ones(sameDay), [face, -1]]);
    }
    faces.push({ column: face, valueAt: (point) => (sumAt(ones(members), point) > 0 ? 1 : 0) });
  }
  return faces;
}

/** Quarters of an hour of a helper above half and above three quarters of the weekly cap. */
function addLoad(mip: MipBuilder, facts: RosterFacts, visits: readonly VisitColumn[]): readonly LinkedColumn[] {
  const overload: LinkedColumn[] = [];
  for (const [helper, members] of groupBy(visits, (visit) => visit.helper)) {
    const units: readonly Entry[] = members.map(({ need, column }) => [column, loadUnits(need.minutes)]);
    const most = units.reduce((sum, [, value]) => sum + value, 0);
    for (const threshold of loadThresholds(facts.helpers[helper]!.weeklyCapMinutes)) {
      if (most <= threshold) continue;
      const column = mip.addContinuous(LOAD_POINTS, most - threshold);
      mip.addRow(Number.NEGATIVE_INFINITY, threshold, [...units, [column, -1]]);
      overload.push({ column, valueAt: (point) => Math.max(0, sumAt(units, point) - threshold) });
    }
  }
  return overload;
}

function ones(visits: readonly VisitColumn[]): readonly Entry[] {
  return visits.map(({ column }) => [column, 1]);
}

/** Groups in order of first appearance. */
function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
