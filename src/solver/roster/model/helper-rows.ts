import type { MipBuilder } from '../../engines/mip-builder.ts';
import { MOST_DAYS_A_WEEK } from '../constraints/rest-day.ts';
import type { RosterFacts } from '../roster-facts.ts';
import { FOUR_WEEKS_POINTS, fourWeeksGoal, HEAVY_LOAD_POINTS, LOAD_STEP_MINUTES } from '../roster-prices.ts';
import { DAYS_A_WEEK, dayOf, type WeekState } from '../week-state.ts';
import { addUpperRow, type Entry, groupBy, type ModelScope, type VisitColumn } from './visit-columns.ts';

/** Column "the helper has visits on this day", with the minutes that make it so. */
export interface DayColumn {
  readonly column: number;
  readonly visits: readonly Entry[];
}

/** Column of begun quarter-hours: the least whole number not below (constant + Σ) / step. */
export interface StepColumn {
  readonly column: number;
  readonly constant: number;
  readonly minutes: readonly Entry[];
  readonly step: number;
}

export interface HelperColumns {
  readonly days: readonly DayColumn[];
  readonly steps: readonly StepColumn[];
}

/** Day and week of each helper, the day of rest, and what a heavy or an idle week costs. */
export function addHelperRows(
  mip: MipBuilder,
  { facts, others }: ModelScope,
  visits: readonly VisitColumn[],
): HelperColumns {
  const days: DayColumn[] = [];
  const steps: StepColumn[] = [];
  for (const [helper, ofHelper] of groupBy(visits, (visit) => visit.helper)) {
    days.push(...addHelperDays(mip, facts, others, helper, ofHelper));
    const minutes: readonly Entry[] = ofHelper.map(({ task, column }) => [column, task.minutes]);
    const left = facts.helpers[helper]!.weeklyCapMinutes - others.serviceMinutesOfWeek(helper);
    addUpperRow(mip, Math.max(0, left), minutes);
    steps.push(...addLoads(mip, facts, others, helper, minutes));
  }
  return { days, steps };
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

/** Convex in the minutes of the week, in whole quarter-hours; rows that stay at 0 are left out. */
function addLoads(
  mip: MipBuilder,
  facts: RosterFacts,
  others: WeekState,
  helper: number,
  minutes: readonly Entry[],
): readonly StepColumn[] {
  const cap = facts.helpers[helper]!.weeklyCapMinutes;
  const before = others.serviceMinutesOfWeek(helper);
  const ofDays = Array.from({ length: DAYS_A_WEEK }, (_, day) => facts.dailyCap(helper, day));
  const mostMinutes = Math.max(
    before,
    Math.min(
      cap,
      ofDays.reduce((sum, one) => sum + one, 0),
      minutes.reduce((sum, [, value]) => sum + value, before),
    ),
  );
  const columns: StepColumn[] = [];
  /** points · ⌈(times · minutes of the week + constant) / (15 · scale)⌉, above zero. */
  const add = (points: number, times: number, constant: number, scale: number): void => {
    const step = scale * LOAD_STEP_MINUTES;
    const at = constant + times * before;
    const highest = Math.ceil(Math.max(at, constant + times * mostMinutes) / step);
    if (highest <= 0) return;
    const scaled = minutes.map(([column, value]) => [column, times * value] as const);
    const column = mip.addWhole(points, highest);
    mip.addRow(Number.NEGATIVE_INFINITY, -at, [...scaled, [column, -step]]);
    columns.push({ column, constant: at, minutes: scaled, step });
  };
  add(HEAVY_LOAD_POINTS, 2, -cap, 2);
  add(HEAVY_LOAD_POINTS, 4, -3 * cap, 4);
  const goal = fourWeeksGoal(facts, helper);
  if (goal !== null) {
    add(FOUR_WEEKS_POINTS, -1, goal.leastMinutes, 1);
    add(FOUR_WEEKS_POINTS, 100, -goal.mostCentiminutes, 100);
  }
  return columns;
}
