import type { CareFlag, Living, SelfCareLevel } from '../../shared/domain/person.ts';

/**
 * How urgently an elder needs somebody at the door, 1 = most … 4. Follows the practice of visiting care
 * for elders with special difficulties (民政部 2022 探访关爱指引: living alone, disabled, 特困, 失独 and very old
 * people first, then empty nests and people left behind).
 */
export function elderTier(elder: {
  readonly age: number | null;
  readonly living: Living;
  readonly selfCareLevel: SelfCareLevel;
  readonly careFlags: readonly string[];
  /** From which age the village counts somebody as very old (高龄). */
  readonly veryOldFromAge: number;
}): 1 | 2 | 3 | 4 {
  const has = (flag: CareFlag): boolean => elder.careFlags.includes(flag);
  const alone = elder.living === 'alone' || has('living_alone');
  const age = elder.age ?? 0;
  const dependent = elder.selfCareLevel === 'severe' || elder.selfCareLevel === 'total';

  if (alone && (age >= elder.veryOldFromAge || dependent || has('dementia'))) return 1;
  if (dependent || has('disabled') || has('severely_disabled') || has('extreme_poverty')) return 2;
  if (has('lost_only_child') || (alone && age >= 60)) return 2;
  if (has('empty_nest') || has('left_behind')) return 3;
  return 4;
}
