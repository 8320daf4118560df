import { mayComeInHalfDay, mayEverCome } from './constraints/index.ts';
import type { RosterFacts, RosterTaskFacts } from './roster-facts.ts';
import { HALF_DAYS_A_WEEK, WeekState } from './week-state.ts';

/** The helpers of a task, as indexes ascending. */
export interface TaskCandidates {
  /** Everybody whom the rules about people and half-days allow in some half-day. */
  readonly allowed: readonly number[];
  /** Those whom the model is given: the own helper, the backup and the nearest others. */
  readonly inModel: readonly number[];
  /** Whether these rules allow a helper to come in a half-day; the week and the team are not asked about. */
  readonly mayCome: (helper: number, halfDay: number) => boolean;
}

/**
 * Helpers besides the own one whom the model is given for each task, by sex where a service needs the elder's
 * own. Villages as they are have fewer in reach, so nothing is left out; where something is, the plan no
 * longer claims to be proven best, and unfilled visits are still offered to everybody allowed.
 */
export const MOST_CANDIDATES = 40;

export function findCandidates(
  facts: RosterFacts,
  mostCandidates = MOST_CANDIDATES,
): readonly TaskCandidates[] {
  const emptyWeek = new WeekState(facts, 'allowance');
  return facts.tasks.map((task) => {
    const halfDaysOf = Uint16Array.from(facts.helpers, (_, helper) => {
      let halfDays = 0;
      if (!mayEverCome({ task, helper, halfDay: 0, companions: [], week: emptyWeek }, facts)) return halfDays;
      for (let halfDay = 0; halfDay < HALF_DAYS_A_WEEK; halfDay++) {
        const question = { task, helper, halfDay, companions: [], week: emptyWeek };
        if (mayComeInHalfDay(question, facts)) halfDays |= 1 << halfDay;
      }
      return halfDays;
    });
    const allowed = facts.helpers.flatMap((_, helper) => (halfDaysOf[helper]! > 0 ? [helper] : []));
    return {
      allowed,
      inModel: nearest(facts, task, allowed, mostCandidates),
      mayCome: (helper, halfDay) => (halfDaysOf[helper]! & (1 << halfDay)) !== 0,
    };
  });
}

function nearest(
  facts: RosterFacts,
  task: RosterTaskFacts,
  allowed: readonly number[],
  most: number,
): readonly number[] {
  const wayOf = (helper: number): number => facts.ways.oneWay(helper, task, 0) ?? 0;
  const byWay = [...allowed].sort((one, other) => wayOf(one) - wayOf(other) || one - other);
  const isKnown = (helper: number): boolean => facts.partOf(helper, task) !== 'other';
  const known = byWay.filter(isKnown);
  const others = byWay.filter((helper) => !isKnown(helper));
  if (!task.sameSexNeeded || task.elder === null) return [...known, ...others.slice(0, most)].sort(ascending);
  const { sex } = facts.elders[task.elder]!;
  const sameSex = others.filter((helper) => facts.helpers[helper]!.sex === sex).slice(0, most);
  const rest = others.filter((helper) => facts.helpers[helper]!.sex !== sex).slice(0, most);
  return [...known, ...sameSex, ...rest].sort(ascending);
}

function ascending(one: number, other: number): number {
  return one - other;
}
