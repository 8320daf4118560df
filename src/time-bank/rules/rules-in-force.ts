import type { RuleSet } from '../../shared/domain/time-bank.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';

/** The rule set of a day: the latest one in effect, the higher version where two begin on one day; null before the first. */
export function rulesInForce(ruleSets: readonly RuleSet[], date: CalendarDate): RuleSet | null {
  return ruleSets
    .filter(({ effectiveFrom }) => effectiveFrom <= date)
    .reduce<RuleSet | null>((best, one) => {
      if (best === null || one.effectiveFrom > best.effectiveFrom) return one;
      return one.effectiveFrom === best.effectiveFrom && one.version > best.version ? one : best;
    }, null);
}
