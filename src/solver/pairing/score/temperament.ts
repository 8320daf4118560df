import type { PairScorePart } from '../../../shared/domain/pairing.ts';
import { findCompatible } from './compatible-temperaments.ts';
import type { ScoreProfile } from './score-profiles.ts';
import { shareOfPoints } from './share-of-points.ts';

/**
 * 性情相近的得分；不同但合得来的算一半。
 * Words that both have count in full for both sides, words that go well together count half. All points only where every
 * word of the two agrees; null where one of the two has no word on record.
 */
export function temperamentPoints(elder: ScoreProfile, helper: ScoreProfile, most: number): number | null {
  const own = elder.temperamentIds;
  const theirs = helper.temperamentIds;
  if (own.length === 0 || theirs.length === 0) return null;
  let agreeing = 0;
  for (let index = 0; index < own.length; index++) {
    if (theirs.includes(own[index]!)) agreeing += 2;
    else if (goesWell(elder.compatibleIds[index]!, own, theirs)) agreeing += 1;
  }
  return shareOfPoints(most, agreeing, own.length + theirs.length);
}

/** Whether the other has the partner of a word, which the elder does not have as well. */
function goesWell(partner: number, own: readonly number[], theirs: readonly number[]): boolean {
  return partner !== 0 && theirs.includes(partner) && !own.includes(partner);
}

/** The words are the shared ones, then those that go well together, as 爱说话↔安静. */
export function temperamentPart(elder: ScoreProfile, helper: ScoreProfile, most: number): PairScorePart {
  const shared = elder.temperaments.filter((word) => helper.temperaments.includes(word));
  const compatible = elder.temperaments.flatMap((word, index) => {
    const partner = findCompatible(word);
    return partner !== null &&
      !shared.includes(word) &&
      goesWell(elder.compatibleIds[index]!, elder.temperamentIds, helper.temperamentIds)
      ? [`${word}↔${partner}`]
      : [];
  });
  return {
    part: 'temperament',
    points: temperamentPoints(elder, helper, most),
    most,
    words: [...shared.sort(), ...compatible.sort()],
  };
}
