import { HALF_DAYS } from '../../shared/domain/availability.ts';
import type { NeedCandidates } from './find-candidates.ts';
import type { RosterFacts, RosterNeed } from './roster-facts.ts';
import type { WeekState } from './week-state.ts';

/**
 * So many needs are planned anew at once, more only where fewer did not help: a dozen take a tenth of a second,
 * two dozen a second or two.
 */
export const NEEDS_AT_ONCE: readonly number[] = [12, 24];

/**
 * The needs whose visits stand in the way of an unfilled one: those of the helpers who could make it, then
 * those of the helpers who could make these, until there are enough. Includes the need itself.
 */
export function neighbourhoodOf(
  facts: RosterFacts,
  candidates: readonly NeedCandidates[],
  week: WeekState,
  needs: readonly RosterNeed[],
  centre: RosterNeed,
  most: number,
): readonly RosterNeed[] {
  const inComponent = new Set(needs);
  const found = new Set<RosterNeed>([centre]);
  const asked = new Set<number>();
  for (const need of found) {
    for (const helper of candidates[need.index]!.inModel) {
      if (asked.has(helper)) continue;
      asked.add(helper);
      for (let halfDay = 0; halfDay < HALF_DAYS.length; halfDay++) {
        for (const visit of week.visitsOfHelper(helper, halfDay)) {
          if (found.size >= most) return inOrder(found);
          if (inComponent.has(visit.need)) found.add(visit.need);
        }
      }
    }
  }
  return inOrder(found);
}

function inOrder(needs: ReadonlySet<RosterNeed>): readonly RosterNeed[] {
  return [...needs].sort((one, other) => one.index - other.index);
}
