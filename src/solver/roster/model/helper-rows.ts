import type { MipBuilder } from '../../engines/mip-builder.ts';
import { MOST_DAYS_A_WEEK } from '../constraints/rest-day.ts';
import type { RosterFacts } from '../roster-facts.ts';
import { FOUR_WEEKS_POINTS, HEAVY_LOAD_POINTS, loadLimits, loadQuarters } from '../roster-prices.ts';
import { dayOf, type WeekState } from '../week-state.ts';
import { addUpperRow, type Entry, groupBy, type ModelScope, type VisitColumn } from './model-scope.ts';

/** Column "the helper has visits on this day", with the minutes that make it so. */
export interface DayColumn {
  readonly column: number;
  readonly visits: readonly Entry[];
}

/** Column of quarter-hours beyond a limit: constant + Σ, or 0 where that is less. Whole wherever the visits are. */
export interface BeyondColumn {
  readonly column: number;
  readonly constant: number;
  readonly quarters: readonly Entry[];
}

export interface HelperColumns {
  readonly days: readonly DayColumn[];
  readonly beyond: readonly BeyondColumn[];
}

/** Day and week of each helper, the day of rest, and what a heavy or an idle week costs. */
export function addHelperRows(
  mip: MipBuilder,
  { facts, others }: ModelScope,
  visits: readonly VisitColumn[],
): HelperColumns {
  const days: DayColumn[] = [];
  const beyond: BeyondColumn[] = [];
  for (const [helper, ofHelper] of groupBy(visits, (visit) => visit.helper)) {
    days.push(...addHelperDays(mip, facts, others, helper, ofHelper));
    const minutes: readonly Entry[] = ofHelper.map(({ task, column }) => [column, task.minutes]);
    const left = facts.helpers[helper]!.weeklyCapMinutes - others.serviceMinutesOfWeek(helper);
    addUpperRow(mip, Math.max(0, left), minutes);
    beyond.push(...addLoads(mip, facts, others, helper, ofHelper));
  }
  return { days, beyond };
}

function addHelperDays(
  mip: MipBuilder,
  facts: RosterFacts,
  others: WeekState,
  helper: number,
  ofHelper: readonly VisitColumn[],
): readonly DayColumn[] {
  const columns: DayColumn[] = [];
  const ofDay = groupBy(ofHelper, ({ halfDay }) => dayOf(halfDay));
  const freshDays = [...ofDay.keys()].filter((day) => !others.isDayUsed(helper, day));
  const daysLeft = Math.max(0, MOST_DAYS_A_WEEK - others.daysOfHelper(helper));
  for (const [day, members] of ofDay) {
    const minutes: readonly Entry[] = members.map(({ task, column }) => [column, task.minutes]);
    const left = Math.max(0, facts.dailyCap(helper, day) - others.serviceMinutesOfDay(helper, day));
    if (freshDays.length <= daysLeft || !freshDays.includes(day)) {
      addUpperRow(mip, left, minutes);
      continue;
    }
    const column = mip.addBinary(0);
    columns.push({ column, visits: minutes });
    mip.addRow(Number.NEGATIVE_INFINITY, 0, [...minutes, [column, -left]]);
  }
  if (columns.length > 0) {
    mip.addRow(
      Number.NEGATIVE_INFINITY,
      daysLeft,
      columns.map(({ column }) => [column, 1]),
    );
  }
  return columns;
}

/** Convex in the load of the week; rows that stay at 0 are left out. */
export function addLoads(
  mip: MipBuilder,
  facts: RosterFacts,
  others: WeekState,
  helper: number,
  ofHelper: readonly VisitColumn[],
): readonly BeyondColumn[] {
  const before = others.loadQuartersOfWeek(helper);
  const quarters = ofHelper.map(({ task, column }) => [column, loadQuarters(task.minutes)] as const);
  const all = quarters.reduce((sum, [, value]) => sum + value, 0);
  const columns: BeyondColumn[] = [];
  /** points · (constant + times · quarters), above zero. */
  const add = (points: number, times: 1 | -1, constant: number): void => {
    const highest = constant + Math.max(0, times * all);
    if (highest <= 0) return;
    const entries = quarters.map(([column, value]) => [column, times * value] as const);
    const column = mip.addContinuous(points, highest);
    mip.addRow(Number.NEGATIVE_INFINITY, -constant, [...entries, [column, -1]]);
    columns.push({ column, constant, quarters: entries });
  };
  const { half, threeQuarters, least, most } = loadLimits(facts, helper);
  add(HEAVY_LOAD_POINTS, 1, before - half);
  add(HEAVY_LOAD_POINTS, 1, before - threeQuarters);
  if (least !== null) add(FOUR_WEEKS_POINTS, -1, least - before);
  if (most !== null) add(FOUR_WEEKS_POINTS, 1, before - most);
  return columns;
}
