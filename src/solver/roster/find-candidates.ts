import { mayEverVisit } from './constraints/index.ts';
import type { RosterFacts, RosterNeed } from './roster-facts.ts';
import { WeekState } from './week-state.ts';

/** The helpers of a need, as indexes ascending. */
export interface NeedCandidates {
  /** Everybody whom the rules about the two people allow. */
  readonly allowed: readonly number[];
  /** Those whom the model is given: the own helper, the backup and the nearest others. */
  readonly inModel: readonly number[];
}

/**
 * Helpers besides the own one whom the model is given for each need, by sex where a service needs the elder's
 * own. Villages as they are have fewer in reach, so nothing is left out; where something is, the plan no
 * longer claims to be proven best, and unfilled visits are still offered to everybody allowed.
 */
export const MOST_CANDIDATES = 40;

export function findCandidates(
  facts: RosterFacts,
  mostCandidates = MOST_CANDIDATES,
): readonly NeedCandidates[] {
  const emptyWeek = new WeekState(facts, 'allowance');
  return facts.needs.map((need) => {
    const allowed = facts.helpers.flatMap((_, helper) =>
      mayEverVisit({ need, helper, halfDay: 0, companions: [], week: emptyWeek }, facts) ? [helper] : [],
    );
    return { allowed, inModel: nearest(facts, need, allowed, mostCandidates) };
  });
}

function nearest(
  facts: RosterFacts,
  need: RosterNeed,
  allowed: readonly number[],
  most: number,
): readonly number[] {
  const byWay = [...allowed].sort(
    (one, other) =>
      (facts.homeMinutes(one, need.elder) ?? 0) - (facts.homeMinutes(other, need.elder) ?? 0) || one - other,
  );
  const isKnown = (helper: number): boolean =>
    facts.isOwnHelper(helper, need.elder) || facts.isBackup(helper, need.elder);
  const own = byWay.filter(isKnown);
  const others = byWay.filter((helper) => !isKnown(helper));
  if (!need.service.sameSexNeeded) return [...own, ...others.slice(0, most)].sort(ascending);
  const { sex } = facts.elders[need.elder]!;
  const sameSex = others.filter((helper) => facts.helpers[helper]!.sex === sex).slice(0, most);
  const rest = others.filter((helper) => facts.helpers[helper]!.sex !== sex).slice(0, most);
  return [...own, ...sameSex, ...rest].sort(ascending);
}

function ascending(one: number, other: number): number {
  return one - other;
}
