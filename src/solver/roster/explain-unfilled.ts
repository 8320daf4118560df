import { HALF_DAYS } from '../../shared/domain/availability.ts';
import type { RosterRuleCount } from '../../shared/domain/roster.ts';
import { findFirstBreach, ROSTER_RULE_BOOK } from './constraints/index.ts';
import type { RosterFacts, RosterNeed } from './roster-facts.ts';
import type { WeekState } from './week-state.ts';

/**
 * Why a visit stays unfilled: for each helper of the village the rule that stopped the nearest miss, that is
 * the half-day (and second helper) in which the question came furthest through the rule book. The numbers add
 * up to the number of helpers.
 */
export function explainUnfilled(facts: RosterFacts, week: WeekState, need: RosterNeed): RosterRuleCount[] {
  const helpersByRule = ROSTER_RULE_BOOK.map(() => 0);
  facts.helpers.forEach((_, helper) => {
    let furthest = 0;
    for (let halfDay = 0; halfDay < HALF_DAYS.length; halfDay++) {
      furthest = Math.max(furthest, stoppingRule(facts, week, need, helper, halfDay));
    }
    helpersByRule[furthest]!++;
  });
  return ROSTER_RULE_BOOK.flatMap(({ id }, place) =>
    helpersByRule[place]! > 0 ? [{ rule: id, helpers: helpersByRule[place]! }] : [],
  );
}

function stoppingRule(
  facts: RosterFacts,
  week: WeekState,
  need: RosterNeed,
  helper: number,
  halfDay: number,
): number {
  const alone = findFirstBreach({ need, helper, halfDay, companions: [], week }, facts);
  if (alone === null) {
    throw new Error(
      `roster: need ${need.needId} is unfilled although helper ${facts.helpers[helper]!.id} is free`,
    );
  }
  if (ROSTER_RULE_BOOK[alone]!.id !== 'second-helper') return alone;
  // Free as far as it goes: what stops the visit is that nobody, or nobody suitable, could come along.
  let furthest = -1;
  facts.helpers.forEach((_, other) => {
    if (other === helper) return;
    const breachOfOther = findFirstBreach({ need, helper: other, halfDay, companions: [], week }, facts);
    if (breachOfOther !== alone) return;
    const together = findFirstBreach({ need, helper, halfDay, companions: [other], week }, facts);
    if (together === null) {
      throw new Error(`roster: need ${need.needId} is unfilled although two helpers are free`);
    }
    furthest = Math.max(furthest, together);
  });
  return furthest < 0 ? alone : furthest;
}
