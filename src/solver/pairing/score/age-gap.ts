import type { PairScorePart } from '../../../shared/domain/pairing.ts';
import { shareOfPoints } from './share-of-points.ts';

/** A helper so many years younger gets all points [proposal]. */
const FULL_GAP_YEARS = 15;

/**
 * 年轻帮助年老的得分：小十五岁满分，同岁或更大不得分。
 * The younger help the older: all points from 15 years younger, none at equal age or older, evenly fewer between. Null
 * where an age is unknown.
 */
export function ageGapPoints(elderAge: number | null, helperAge: number | null, most: number): number | null {
  if (elderAge === null || helperAge === null) return null;
  return shareOfPoints(most, Math.max(0, elderAge - helperAge), FULL_GAP_YEARS);
}

export function ageGapPart(elderAge: number | null, helperAge: number | null, most: number): PairScorePart {
  return { part: 'age-gap', points: ageGapPoints(elderAge, helperAge, most), most, words: [] };
}
