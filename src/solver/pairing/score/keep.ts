import type { PairScorePart } from '../../../shared/domain/pairing.ts';

/** A pair that works is not torn: all points to the elder's present helper, null where there is none. */
export function scoreKeep(hasHelperNow: boolean, isThisHelper: boolean, most: number): PairScorePart {
  const points = isThisHelper ? most : 0;
  return { part: 'keep', points: hasHelperNow ? points : null, most, words: [] };
}
