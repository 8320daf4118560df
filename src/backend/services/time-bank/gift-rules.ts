import type { HouseholdId } from '../../../shared/domain/ids.ts';
import type { CareFlag } from '../../../shared/domain/person.ts';
import type { RuleSet } from '../../../shared/domain/time-bank.ts';
import { addMonths, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { areHouseholdsKin, hasElderInNeed } from '../../db/stores/household-ties-store.ts';

/** 特困, 独居, 失独, 重残 …: who may be given minutes by somebody who is no kin. */
const IN_NEED: readonly CareFlag[] = [
  'extreme_poverty',
  'living_alone',
  'lost_only_child',
  'severely_disabled',
  'disabled',
  'dementia',
];
/** 高龄. */
const VERY_OLD_FROM_AGE = 80;
const MONTHS_OF_YEAR = 12;

/**
 * Whether the rules of the day let a household give minutes to another one: to kin of a member, to a household with an elder
 * in need, or to anybody. `household` is the household's own card, so that it allows no way to another one.
 */
export function isGiftAllowed(
  db: ReadableDb,
  { giftsTo }: RuleSet,
  gift: {
    readonly householdId: HouseholdId;
    readonly toHouseholdId: HouseholdId;
    readonly date: CalendarDate;
  },
): boolean {
  if (giftsTo.includes('anybody')) return true;
  if (giftsTo.includes('kin') && areHouseholdsKin(db, gift.householdId, gift.toHouseholdId)) return true;
  if (!giftsTo.includes('special-elder')) return false;
  const bornBy = addMonths(gift.date, -VERY_OLD_FROM_AGE * MONTHS_OF_YEAR);
  return hasElderInNeed(db, gift.toHouseholdId, { careFlags: IN_NEED, bornBy });
}
