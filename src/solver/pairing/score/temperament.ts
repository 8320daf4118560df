import type { PairScorePart } from '../../../shared/domain/pairing.ts';
import { findCompatible } from './compatible-temperaments.ts';
import { shareOfPoints } from './share-of-points.ts';

/**
 * 性情相近: words that both have count in full for both sides, words that go well together count half. All
 * points only where every word of the two agrees; null where one of the two has no word on record.
 */
export function scoreTemperament(
  elderWords: readonly string[],
  helperWords: readonly string[],
  most: number,
): PairScorePart {
  const elder = [...new Set(elderWords)];
  const helper = new Set(helperWords);
  if (elder.length === 0 || helper.size === 0) return { part: 'temperament', points: null, most, words: [] };
  const shared = elder.filter((word) => helper.has(word));
  const compatible = elder.flatMap((word) => {
    const partner = findCompatible(word);
    return partner !== null && helper.has(partner) && !helper.has(word) && !elder.includes(partner)
      ? [`${word}↔${partner}`]
      : [];
  });
  return {
    part: 'temperament',
    points: shareOfPoints(most, 2 * shared.length + compatible.length, elder.length + helper.size),
    most,
    words: [...shared.sort(), ...compatible.sort()],
  };
}
