import type { PairScorePart } from '../../../shared/domain/pairing.ts';
import type { SelfCareLevel } from '../../../shared/domain/person.ts';
import { shareOfPoints } from './share-of-points.ts';

/** Steps of dependence; unknown is none of them. */
const STEPS: Readonly<Record<SelfCareLevel, number | null>> = {
  independent: 0,
  mild: 1,
  moderate: 2,
  severe: 3,
  total: 4,
  unknown: null,
};
const MOST_STEPS = 4;

/**
 * 体强帮助体弱的得分：互助员身体越好、老人自理越难，得分越高。
 * The well help the ill: a quarter of the points for each step by which the elder depends on others more than the helper
 * does. Null where a level is unknown.
 */
export function strengthPoints(elder: SelfCareLevel, helper: SelfCareLevel, most: number): number | null {
  const ofElder = STEPS[elder];
  const ofHelper = STEPS[helper];
  if (ofElder === null || ofHelper === null) return null;
  return shareOfPoints(most, Math.max(0, ofElder - ofHelper), MOST_STEPS);
}

export function strengthPart(elder: SelfCareLevel, helper: SelfCareLevel, most: number): PairScorePart {
  return { part: 'strength', points: strengthPoints(elder, helper, most), most, words: [] };
}
