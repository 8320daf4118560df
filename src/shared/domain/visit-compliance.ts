import { addDays, type CalendarDate, daysBetween, toCalendarDate } from '../time/calendar-date.ts';
import { mondayOf } from '../time/week.ts';
import type { VisitLevel } from './person-profile.ts';
import { type PeriodSpan, spanOf } from './report-period.ts';
import type { CareGroup, CareState } from './supervision.ts';

/** How often an elder of a level is to be visited: so many days in each week, month or quarter. */
export interface VisitFrequency {
  readonly times: number;
  readonly per: 'week' | 'month' | 'quarter';
}
export type VisitFrequencies = Readonly<Record<VisitLevel, VisitFrequency>>;

/**
 * A day on which somebody saw or spoke to an elder; it counts once, however many came, by the best that proves it: a sheet that a
 * second person checked, a record of a visit (Form 6), a sheet that was only entered.
 */
export interface SeenDay {
  readonly date: CalendarDate;
  readonly proof: 'checked' | 'visit-record' | 'entered';
  /** By telephone or video only. */
  readonly remote: boolean;
}

/** An elder who is to be visited in a month. */
export interface CareElder {
  readonly level: VisitLevel;
  readonly groups: readonly CareGroup[];
  /** Before this day there was nobody to visit; null = always. */
  readonly since: CalendarDate | null;
  /** Both days inside. */
  readonly absences: readonly { readonly from: CalendarDate; readonly to: CalendarDate }[];
  readonly frequency: VisitFrequency;
}

/** How an elder stands in a month. */
export interface ElderCare {
  readonly state: CareState;
  /** Weeks of the month, or the one month or quarter, that count for the level. */
  readonly spans: { readonly kept: number; readonly missed: number; readonly open: number };
  /** Days of the calendar month on which somebody was there, by what proves it; they add up to `days`. */
  readonly days: number;
  readonly checkedDays: number;
  readonly recordDays: number;
  readonly enteredDays: number;
  readonly remoteDays: number;
  /** Of the groups of whom everybody is visited each month: null of who belongs to none, or was away all month. */
  readonly monthly: 'visited' | 'not-visited' | null;
}

/** The days that have to be read to judge a month: its weeks, itself, and its quarter. */
export function daysToRead(month: CalendarDate): PeriodSpan {
  const { from, before } = spanOf({ kind: 'month', from: month });
  const quarter = spanOf({ kind: 'quarter', from: month });
  const weeks = weeksOf(from, before);
  const lastWeekEnds = weeks.at(-1)?.before ?? before;
  return { from: quarter.from, before: lastWeekEnds > quarter.before ? lastWeekEnds : quarter.before };
}

/**
 * Judges a month as far as it is known today. A week belongs to the month in which its Monday lies. What is not over can still
 * be kept and is `open`; days away are taken off in proportion, and who was away all the time is `away`.
 */
export function judgeElder(
  elder: CareElder,
  seen: readonly SeenDay[],
  month: CalendarDate,
  today: CalendarDate,
): ElderCare {
  const calendarMonth = spanOf({ kind: 'month', from: month });
  const states = spansOf(elder.frequency, calendarMonth).map((span) => stateOf(elder, seen, span, today));
  const count = (state: CareState): number => states.filter((one) => one === state).length;
  const spans = { kept: count('kept'), missed: count('missed'), open: count('open') };
  const inMonth = seen.filter(({ date }) => isIn(date, calendarMonth));
  const daysBy = (proof: SeenDay['proof']): number => inMonth.filter((day) => day.proof === proof).length;
  const isTarget = elder.groups.length > 0 && (inMonth.length > 0 || presentDays(elder, calendarMonth) > 0);
  return {
    state: spans.missed > 0 ? 'missed' : spans.open > 0 ? 'open' : spans.kept > 0 ? 'kept' : 'away',
    spans,
    days: inMonth.length,
    checkedDays: daysBy('checked'),
    recordDays: daysBy('visit-record'),
    enteredDays: daysBy('entered'),
    remoteDays: inMonth.filter(({ remote }) => remote).length,
    monthly: isTarget ? (inMonth.length > 0 ? 'visited' : 'not-visited') : null,
  };
}

const spansByMonth = new Map<string, readonly PeriodSpan[]>();
const MOST_KNOWN = 100;

/** Thousands of elders are judged by the same few spans. */
function spansOf(frequency: VisitFrequency, month: PeriodSpan): readonly PeriodSpan[] {
  const key = `${frequency.per} ${month.from}`;
  const known = spansByMonth.get(key) ?? findSpans(frequency, month);
  if (spansByMonth.size > MOST_KNOWN) spansByMonth.clear();
  spansByMonth.set(key, known);
  return known;
}

function findSpans({ per }: VisitFrequency, month: PeriodSpan): PeriodSpan[] {
  if (per === 'week') return weeksOf(month.from, month.before);
  return per === 'month' ? [month] : [spanOf({ kind: 'quarter', from: month.from })];
}

/** The weeks whose Monday lies between the two. */
function weeksOf(from: CalendarDate, before: CalendarDate): PeriodSpan[] {
  const weeks: PeriodSpan[] = [];
  const first = mondayOf(from) < from ? addDays(mondayOf(from), WEEK) : toCalendarDate(from);
  for (let monday = first; monday < before; monday = addDays(monday, WEEK))
    weeks.push({ from: monday, before: addDays(monday, WEEK) });
  return weeks;
}

function stateOf(
  elder: CareElder,
  seen: readonly SeenDay[],
  span: PeriodSpan,
  today: CalendarDate,
): CareState {
  const present = presentDays(elder, span);
  const made = seen.filter(({ date }) => isIn(date, span)).length;
  if (present === 0) return made > 0 ? 'kept' : 'away';
  const required = Math.ceil((elder.frequency.times * present) / daysBetween(span.from, span.before));
  if (made >= required) return 'kept';
  return span.before <= today ? 'missed' : 'open';
}

/** Days of a span on which the elder was at home, as far as it was told. */
function presentDays({ since, absences }: CareElder, { from, before }: PeriodSpan): number {
  const days = daysBetween(from, before);
  if (absences.length === 0 && (since === null || since <= from)) return days;
  return Array.from({ length: days }, (_, index) => addDays(from, index)).filter(
    (day) =>
      (since === null || day >= since) &&
      !absences.some((absence) => absence.from <= day && day <= absence.to),
  ).length;
}

function isIn(date: CalendarDate, { from, before }: PeriodSpan): boolean {
  return date >= from && date < before;
}

const WEEK = 7;
