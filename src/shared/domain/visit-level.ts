import type { CareFlag, Living, SelfCareLevel } from './person.ts';
import type { VisitLevel } from './person-profile.ts';

/** What the level of visiting care rests on. */
export interface VisitLevelFacts {
  /** Years; null where the birth date is not known. */
  readonly age: number | null;
  readonly living: Living;
  readonly selfCareLevel: SelfCareLevel;
  readonly careFlags: readonly CareFlag[];
  /** From which age the village counts somebody as very old (高龄). */
  readonly veryOldFromAge: number;
}

/**
 * How often somebody should look in at an elder: red = daily, and a recorded visit twice a week; yellow = weekly;
 * blue = twice a month; green = once a quarter. Our proposal after the guideline on visiting care (民政部 2022) and the
 * frequencies that places use; an office may set another level by hand. Illness is free text and is not judged here.
 */
export function visitLevelOf(elder: VisitLevelFacts): VisitLevel {
  const { age, living, selfCareLevel, careFlags, veryOldFromAge } = elder;
  // Somebody is there day and night.
  if (living === 'institution') return 'green';
  const has = (...flags: readonly CareFlag[]): boolean => flags.some((flag) => careFlags.includes(flag));
  const alone = living === 'alone' || has('living_alone');
  const dependent = selfCareLevel === 'severe' || selfCareLevel === 'total';
  const childrenAway = has('empty_nest', 'left_behind');

  if (alone && ((age !== null && age >= veryOldFromAge) || dependent || has('dementia'))) return 'red';
  if (alone || dependent) return 'yellow';
  if (has('disabled', 'severely_disabled', 'dementia', 'lost_only_child', 'extreme_poverty')) return 'yellow';
  if (childrenAway) return selfCareLevel === 'moderate' ? 'yellow' : 'blue';
  return selfCareLevel === 'moderate' ? 'blue' : 'green';
}
