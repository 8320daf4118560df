import { SLOT_MINUTES } from '../../../shared/domain/availability.ts';
import type { RosterBreach } from '../../../shared/domain/roster-move.ts';
import { type RosterRule, rosterRule } from '../../../shared/domain/roster-rule.ts';
import { MAY_COINCIDE } from '../constraints/elder-once-a-half-day.ts';
import { ROSTER_RULE_BOOK } from '../constraints/index.ts';
import { MOST_DAYS_A_WEEK } from '../constraints/rest-day.ts';
import type { RosterFacts, RosterTaskFacts } from '../roster-facts.ts';
import {
  DAYS_A_WEEK,
  dayOf,
  exactMinutes,
  HALF_DAYS_A_WEEK,
  type PlacedVisit,
  type WeekState,
} from '../week-state.ts';

/** Broken rules of a week by what is broken: a visit, a helper's half-day, day or week, an elder's half-day … */
export type BreachBook = ReadonlyMap<string, RosterBreach>;

/** The pieces of a week that some visits touch, each once. */
export interface BreachScope {
  readonly visits: readonly { readonly key: string; readonly placed: PlacedVisit }[];
  /** Helper × half-day. */
  readonly halfDays: ReadonlySet<number>;
  readonly helpers: ReadonlySet<number>;
  /** Elder × half-day. */
  readonly elderHalfDays: ReadonlySet<number>;
  readonly elders: ReadonlySet<number>;
  readonly tasks: ReadonlySet<RosterTaskFacts>;
}

/** Rules about one visit that nothing else in the week can break or mend. */
const VISIT_RULES = ROSTER_RULE_BOOK.filter(({ scope }) => scope !== 'week');

/** They speak of the visit rather than of one of those who come. */
const NAMES_NOBODY: ReadonlySet<RosterRule> = new Set([
  'same-sex-needed',
  'second-helper',
  'elder-once-a-half-day',
  'days-apart',
  'elder-at-home',
  'day-open',
  'most-faces',
]);

const ORDER = new Map(rosterRule.options.map((rule, place) => [rule, place]));

/** Everything that the visits, where they stand or are to stand, have to do with. */
export function scopeOf(placed: readonly PlacedVisit[]): Omit<BreachScope, 'visits'> {
  const halfDays = new Set<number>();
  const helpers = new Set<number>();
  const elderHalfDays = new Set<number>();
  const elders = new Set<number>();
  const tasks = new Set<RosterTaskFacts>();
  for (const { task, halfDay, team } of placed) {
    tasks.add(task);
    if (task.elder !== null) {
      elders.add(task.elder);
      elderHalfDays.add(task.elder * HALF_DAYS_A_WEEK + halfDay);
    }
    for (const helper of team) {
      helpers.add(helper);
      halfDays.add(helper * HALF_DAYS_A_WEEK + halfDay);
    }
  }
  return { halfDays, helpers, elderHalfDays, elders, tasks };
}

/** What is broken in these pieces of the week as it stands. */
export function findBreaches(facts: RosterFacts, week: WeekState, scope: BreachScope): BreachBook {
  const book = new Map<string, RosterBreach>();
  const add = (rule: RosterRule, piece: string, helper: number | null, by: number): void => {
    if (by > 0)
      book.set(`${rule}|${piece}`, {
        rule,
        helperId: helper === null ? null : facts.helpers[helper]!.id,
        by,
      });
  };
  for (const { key, placed } of scope.visits) addVisit(facts, week, placed, key, add);
  for (const helper of scope.helpers) {
    const piece = String(helper);
    const { weeklyCapMinutes } = facts.helpers[helper]!;
    add('weekly-minutes', piece, helper, week.serviceMinutesOfWeek(helper) - weeklyCapMinutes);
    add('rest-day', piece, helper, week.daysOfHelper(helper) - MOST_DAYS_A_WEEK);
  }
  for (const place of scope.halfDays) {
    const helper = Math.floor(place / HALF_DAYS_A_WEEK);
    const halfDay = place % HALF_DAYS_A_WEEK;
    const day = dayOf(halfDay);
    add('half-day-minutes', String(place), helper, minutesOver(facts, week, helper, halfDay));
    const over = week.serviceMinutesOfDay(helper, day) - facts.dailyCap(helper, day);
    // Nobody who does nothing on a day does too much, however little the calendar leaves of it.
    if (week.isDayUsed(helper, day)) add('daily-minutes', String(helper * DAYS_A_WEEK + day), helper, over);
  }
  for (const place of scope.elderHalfDays) {
    const visits = week.visitsOfElder(Math.floor(place / HALF_DAYS_A_WEEK), place % HALF_DAYS_A_WEEK);
    const others = visits.filter(({ task }) => task.service?.code !== MAY_COINCIDE);
    add('elder-once-a-half-day', String(place), null, others.length - 1);
  }
  for (const elder of scope.elders)
    add('most-faces', String(elder), null, week.facesOf(elder) - facts.settings.mostFaces);
  for (const task of scope.tasks) addDays(week, task, add);
  return book;
}

/** What the book after has that the book before has not, or has worse; in the order of the rules, then by helper. */
export function worseBreaches(before: BreachBook, after: BreachBook): RosterBreach[] {
  const worse: RosterBreach[] = [];
  for (const [piece, breach] of after) if (breach.by > (before.get(piece)?.by ?? 0)) worse.push(breach);
  return inOrder(worse);
}

export function inOrder(breaches: readonly RosterBreach[]): RosterBreach[] {
  return [...breaches].sort(
    (one, other) =>
      ORDER.get(one.rule)! - ORDER.get(other.rule)! ||
      (one.helperId ?? 0) - (other.helperId ?? 0) ||
      other.by - one.by,
  );
}

type Add = (rule: RosterRule, piece: string, helper: number | null, by: number) => void;

function addVisit(facts: RosterFacts, week: WeekState, placed: PlacedVisit, key: string, add: Add): void {
  const { task, halfDay, team } = placed;
  const beyond = team.length - task.helpersNeeded;
  if (beyond > 0) add('second-helper', key, null, beyond);
  // Nobody is left of the team: those who were to come are not in the village any more.
  if (team.length === 0) add('second-helper', key, null, task.wholeTeam ? task.helpersNeeded : 1);
  if (lacksOwnSex(facts, placed)) add('same-sex-needed', key, null, 1);
  for (const rule of VISIT_RULES) {
    for (const helper of team) {
      const companions = team.length === 1 ? [] : team.filter((other) => other !== helper);
      const by = rule.breach({ task, helper, halfDay, companions, week }, facts);
      if (by === null) continue;
      if (NAMES_NOBODY.has(rule.id)) {
        add(rule.id, key, null, by);
        break;
      }
      add(rule.id, `${key}|${helper}`, helper, by);
    }
  }
}

/** Of those who come, however few: the rule book asks once a team is complete. */
function lacksOwnSex(facts: RosterFacts, { task, team }: PlacedVisit): boolean {
  if (!task.sameSexNeeded || task.elder === null) return false;
  const { sex } = facts.elders[task.elder]!;
  return sex === 'unknown' || team.every((helper) => facts.helpers[helper]!.sex !== sex);
}

function minutesOver(facts: RosterFacts, week: WeekState, helper: number, halfDay: number): number {
  if (week.allowedMinutesOf(helper, halfDay) <= SLOT_MINUTES) return 0;
  const tasks = week.visitsOfHelper(helper, halfDay).map(({ task }) => task);
  return exactMinutes(facts, helper, halfDay, tasks) - SLOT_MINUTES;
}

/** Visits of one need or round on one day, of one duty or field in one half-day: all but the first are too many. */
function addDays(week: WeekState, task: RosterTaskFacts, add: Add): void {
  const visits = week.visitsOfTask(task);
  if (visits.length < 2) return;
  const times = new Map<number, number>();
  for (const { halfDay } of visits) {
    const time = task.onceADay ? dayOf(halfDay) : halfDay;
    times.set(time, (times.get(time) ?? 0) + 1);
  }
  for (const [time, count] of times) add('days-apart', `${task.index}|${time}`, null, count - 1);
}
