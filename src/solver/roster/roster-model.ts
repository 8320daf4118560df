import { HALF_DAYS, SLOT_MINUTES } from '../../shared/domain/availability.ts';
import type { MipModel } from '../engines/mip.ts';
import { MipBuilder } from '../engines/mip-builder.ts';
import { suitsService } from '../planning/service-fit.ts';
import { breaksPlacementRule } from './constraints/index.ts';
import { MAY_COINCIDE } from './constraints/elder-once-a-half-day.ts';
import { MOST_DAYS_A_WEEK } from './constraints/rest-day.ts';
import type { NeedCandidates } from './find-candidates.ts';
import type { RosterFacts, RosterNeed } from './roster-facts.ts';
import { helperPoints, unfilledPoints } from './roster-prices.ts';
import { dayOf, type PlacedVisit, type WeekState } from './week-state.ts';

/** Fractions up to this are no suggestion. */
const LEAST_SUGGESTION = 0.01;

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
  /** How many visits of a need a point leaves unfilled; fractions where the point is fractional. */
  readonly missingVisits: (values: Float64Array, need: RosterNeed) => number;
  /** Visits of a fractional point, the most decided first, to be taken as far as they fit. */
  readonly suggestVisits: (values: Float64Array) => readonly PlacedVisit[];
  /** The visits that a point stands for. */
  readonly readVisits: (values: Float64Array) => readonly PlacedVisit[];
  /** The point that stands for the visits of a week. */
  readonly writePoint: (week: WeekState) => Float64Array;
}

type Entry = readonly [column: number, value: number];

/**
 * Builds the model of docs/models/roster.md for some needs, section by section in the same order. `others`
 * holds the visits of other needs that stay as they are, reckoned by allowance; the model plans around them.
 */
export function buildRosterModel(
  facts: RosterFacts,
  candidates: readonly NeedCandidates[],
  needs: readonly RosterNeed[],
  others: WeekState,
): RosterModel {
  const mip = new MipBuilder();
  const visits = addVisitColumns(mip, facts, candidates, needs, others);
  const teams = addTeams(mip, facts, visits);
  const missing = addCover(mip, facts, needs, visits, teams);
  addDays(mip, needs, visits, teams);
  addElderOnce(mip, needs, visits, teams);
  const daysUsed = addHelperTime(mip, facts, visits, others);
  const model = mip.build();

  return {
    mip: model,
    missingVisits: (values, need) => values[missing.get(need)!]!,
    suggestVisits: (values) => suggestVisits(visits, teams, values),
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
        if (
          week.visitsOfNeed(need).some((visit) => visit.halfDay === halfDay && visit.team.includes(helper))
        ) {
          point[column] = 1;
        }
      }
      for (const [at, column] of teams) {
        point[column] = visits.some(
          ({ need, halfDay, column: own }) => teamKey(need, halfDay) === at && point[own]! > 0,
        )
          ? 1
          : 0;
      }
      for (const [need, column] of missing) point[column] = need.visits - week.visitsOfNeed(need).length;
      for (const { column, minutes } of daysUsed) point[column] = sumAt(minutes, point) > 0 ? 1 : 0;
      return point;
    },
  };
}

/** Column "this helper has visits on this day", with the minutes that make it so. */
interface DayColumn {
  readonly column: number;
  readonly minutes: readonly Entry[];
}

function suggestVisits(
  visits: readonly VisitColumn[],
  teams: ReadonlyMap<string, number>,
  values: Float64Array,
): readonly PlacedVisit[] {
  const suggestions: { readonly visit: PlacedVisit; readonly value: number }[] = [];
  const inUse = visits.filter(({ column }) => values[column]! > LEAST_SUGGESTION);
  for (const members of groupBy(inUse, ({ need, halfDay }) => teamKey(need, halfDay)).values()) {
    const { need, halfDay } = members[0]!;
    const byValue = [...members].sort(
      (one, other) => values[other.column]! - values[one.column]! || one.column - other.column,
    );
    if (teams.has(teamKey(need, halfDay))) {
      const team = byValue.slice(0, need.service.helpersNeeded).map(({ helper }) => helper);
      suggestions.push({
        visit: { need, halfDay, team: team.sort((one, other) => one - other) },
        value: values[byValue[0]!.column]!,
      });
      continue;
    }
    for (const { helper, column } of byValue) {
      suggestions.push({ visit: { need, halfDay, team: [helper] }, value: values[column]! });
    }
  }
  // Sorting keeps the order of equals, which is that of the columns.
  return suggestions.sort((one, other) => other.value - one.value).map(({ visit }) => visit);
}

function sumAt(entries: readonly Entry[], point: Float64Array): number {
  return entries.reduce((sum, [column, value]) => sum + value * point[column]!, 0);
}

function teamKey(need: RosterNeed, halfDay: number): string {
  return `${need.index}-${halfDay}`;
}

/** x[need, helper, half-day] for every visit that the rules allow beside the others. */
function addVisitColumns(
  mip: MipBuilder,
  facts: RosterFacts,
  candidates: readonly NeedCandidates[],
  needs: readonly RosterNeed[],
  others: WeekState,
): readonly VisitColumn[] {
  const columns: VisitColumn[] = [];
  for (const need of needs) {
    for (const helper of candidates[need.index]!.inModel) {
      const points = helperPoints(facts, helper, need.elder);
      HALF_DAYS.forEach((_, halfDay) => {
        if (!facts.isFree(helper, halfDay) || !suitsService(HALF_DAYS[halfDay]!, need.service.code)) return;
        if (breaksPlacementRule({ need, helper, halfDay, companions: [], week: others }, facts)) return;
        columns.push({ need, helper, halfDay, column: mip.addBinary(points) });
      });
    }
  }
  return columns;
}

/** z[need, half-day]: a service for two takes place, with two helpers, one of the elder's sex where needed. */
function addTeams(
  mip: MipBuilder,
  facts: RosterFacts,
  visits: readonly VisitColumn[],
): ReadonlyMap<string, number> {
  const teams = new Map<string, number>();
  const forTwo = visits.filter(({ need }) => need.service.helpersNeeded > 1);
  for (const [at, members] of groupBy(forTwo, ({ need, halfDay }) => teamKey(need, halfDay))) {
    const { need } = members[0]!;
    const team = mip.addBinary(0);
    teams.set(at, team);
    mip.addRow(0, 0, [...ones(members), [team, -need.service.helpersNeeded]]);
    for (const { column } of members)
      mip.addRow(Number.NEGATIVE_INFINITY, 0, [
        [column, 1],
        [team, -1],
      ]);
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

/** A need at most once a day. */
function addDays(
  mip: MipBuilder,
  needs: readonly RosterNeed[],
  visits: readonly VisitColumn[],
  teams: ReadonlyMap<string, number>,
): void {
  const ofNeed = groupBy(visits, ({ need }) => need);
  for (const need of needs) {
    if (need.visits === 1) continue;
    for (const sameDay of groupBy(ofNeed.get(need) ?? [], ({ halfDay }) => dayOf(halfDay)).values()) {
      const entries = happening(sameDay, teams);
      if (entries.length > 1) mip.addRow(Number.NEGATIVE_INFINITY, 1, entries);
    }
  }
}

/** An elder at most once in a half-day; a meal may coincide. */
function addElderOnce(
  mip: MipBuilder,
  needs: readonly RosterNeed[],
  visits: readonly VisitColumn[],
  teams: ReadonlyMap<string, number>,
): void {
  const disturbing = visits.filter(({ need }) => need.service.code !== MAY_COINCIDE);
  const needsOf = groupBy(
    needs.filter((need) => need.service.code !== MAY_COINCIDE),
    (need) => need.elder,
  );
  for (const members of groupBy(disturbing, ({ need, halfDay }) => `${need.elder}-${halfDay}`).values()) {
    // One need alone is kept apart by the rows of its days, or has a single visit.
    if (needsOf.get(members[0]!.need.elder)!.length < 2) continue;
    const entries = happening(members, teams);
    if (entries.length > 1) mip.addRow(Number.NEGATIVE_INFINITY, 1, entries);
  }
}

/** Half-day (service and there-and-back), day and week of each helper, and the day of rest. */
function addHelperTime(
  mip: MipBuilder,
  facts: RosterFacts,
  visits: readonly VisitColumn[],
  others: WeekState,
): readonly DayColumn[] {
  const daysUsed: DayColumn[] = [];
  for (const [helper, ofHelper] of groupBy(visits, (visit) => visit.helper)) {
    const person = facts.helpers[helper]!;
    for (const [halfDay, members] of groupBy(ofHelper, (visit) => visit.halfDay)) {
      const withTravel: readonly Entry[] = members.map(({ need, column }) => [
        column,
        need.minutes + 2 * (facts.homeMinutes(helper, need.elder) ?? 0),
      ]);
      addUpperRow(mip, SLOT_MINUTES - others.allowedMinutesOf(helper, halfDay), withTravel);
    }
    const ofDay = groupBy(ofHelper, ({ halfDay }) => dayOf(halfDay));
    const freshDays = [...ofDay.keys()].filter((day) => others.serviceMinutesOfDay(helper, day) === 0);
    const daysLeft = MOST_DAYS_A_WEEK - others.daysOfHelper(helper);
    const used: Entry[] = [];
    for (const [day, members] of ofDay) {
      const minutes: readonly Entry[] = members.map(({ need, column }) => [column, need.minutes]);
      const left = person.dailyCapMinutes - others.serviceMinutesOfDay(helper, day);
      if (freshDays.length <= daysLeft || !freshDays.includes(day)) {
        addUpperRow(mip, left, minutes);
        continue;
      }
      const column = mip.addBinary(0);
      used.push([column, 1]);
      mip.addRow(Number.NEGATIVE_INFINITY, 0, [...minutes, [column, -left]]);
      daysUsed.push({ column, minutes });
    }
    if (used.length > 0) mip.addRow(Number.NEGATIVE_INFINITY, daysLeft, used);
    const ofWeek: readonly Entry[] = ofHelper.map(({ need, column }) => [column, need.minutes]);
    addUpperRow(mip, person.weeklyCapMinutes - others.serviceMinutesOfWeek(helper), ofWeek);
  }
  return daysUsed;
}

/** Leaves out rows that cannot bind. */
function addUpperRow(mip: MipBuilder, upper: number, entries: readonly Entry[]): void {
  const most = entries.reduce((sum, [, value]) => sum + value, 0);
  if (most > upper) mip.addRow(Number.NEGATIVE_INFINITY, upper, entries);
}

function ones(visits: readonly VisitColumn[]): readonly Entry[] {
  return visits.map(({ column }) => [column, 1]);
}

/** Groups in order of first appearance. */
function groupBy<Item, Key>(
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
