import type { RosterRuleCount } from '../../shared/domain/roster-rule.ts';
import { findFirstBreach, ROSTER_RULE_BOOK } from './constraints/index.ts';
import type { RosterFacts, RosterTaskFacts } from './roster-facts.ts';
import { HALF_DAYS_A_WEEK, type WeekState } from './week-state.ts';

/**
 * Why a visit stays unfilled: for each helper of the village the rule that stopped the nearest miss, that is
 * the half-day (and second helper) in which the question came furthest through the rule book. The numbers add
 * up to the number of helpers, less those who could come: a clerk may leave a visit out all the same.
 */
export function explainUnfilled(
  facts: RosterFacts,
  week: WeekState,
  task: RosterTaskFacts,
): readonly RosterRuleCount[] {
  const helpersByRule = ROSTER_RULE_BOOK.map(() => 0);
  facts.helpers.forEach((_, helper) => {
    const rule = nearestMiss(facts, week, task, helper);
    if (rule !== null) helpersByRule[rule]!++;
  });
  return ROSTER_RULE_BOOK.flatMap(({ id }, place) =>
    helpersByRule[place]! > 0 ? [{ rule: id, helpers: helpersByRule[place]! }] : [],
  );
}

/** Place in the rule book of the rule that stops this helper in the best of all half-days; null where nothing does. */
function nearestMiss(
  facts: RosterFacts,
  week: WeekState,
  task: RosterTaskFacts,
  helper: number,
): number | null {
  let furthest = 0;
  for (let halfDay = 0; halfDay < HALF_DAYS_A_WEEK; halfDay++) {
    const rule = stoppingRule(facts, week, task, helper, halfDay);
    if (rule === null) return null;
    furthest = Math.max(furthest, rule);
  }
  return furthest;
}

function stoppingRule(
  facts: RosterFacts,
  week: WeekState,
  task: RosterTaskFacts,
  helper: number,
  halfDay: number,
): number | null {
  const alone = findFirstBreach({ task, helper, halfDay, companions: [], week }, facts);
  if (alone === null || ROSTER_RULE_BOOK[alone]!.id !== 'second-helper') return alone;
  // Free as far as it goes: what stops the visit is that nobody, or nobody suitable, could come along.
  let furthest: number | null = null;
  for (let other = 0; other < facts.helpers.length; other++) {
    if (other === helper) continue;
    const ofOther = findFirstBreach({ task, helper: other, halfDay, companions: [], week }, facts);
    if (ofOther === null || ofOther < alone) continue;
    const seenByOne = findFirstBreach({ task, helper, halfDay, companions: [other], week }, facts);
    const seenByOther = findFirstBreach({ task, helper: other, halfDay, companions: [helper], week }, facts);
    if (seenByOne === null && seenByOther === null) return null;
    const together = Math.min(seenByOne ?? ROSTER_RULE_BOOK.length, seenByOther ?? ROSTER_RULE_BOOK.length);
    furthest = Math.max(furthest ?? together, together);
  }
  return furthest ?? alone;
}
