import type { PairScorePart } from '../../../shared/domain/pairing.ts';

/**
 * 原来就结对的得分；结得好好的，不随便拆。
 * A pair that works is not torn: all points to a helper whom the elder has today, in either role. Null where the elder has
 * nobody.
 */
export function keepPoints(hasHelperNow: boolean, isThisHelper: boolean, most: number): number | null {
  if (!hasHelperNow) return null;
  return isThisHelper ? most : 0;
}

export function keepPart(hasHelperNow: boolean, isThisHelper: boolean, most: number): PairScorePart {
  return { part: 'keep', points: keepPoints(hasHelperNow, isThisHelper, most), most, words: [] };
}
