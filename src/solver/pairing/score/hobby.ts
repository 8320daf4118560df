import type { PairScorePart } from '../../../shared/domain/pairing.ts';
import type { ScoreProfile } from './score-profiles.ts';
import { shareOfPoints } from './share-of-points.ts';

/**
 * 爱好相投的得分；少见的爱好分量更重。
 * The weight of shared hobbies in all hobbies of the two, a rare one weighing more. All points only where the two like
 * exactly the same; null where one of the two has no hobby on record.
 */
export function hobbyPoints(elder: ScoreProfile, helper: ScoreProfile, most: number): number | null {
  if (elder.hobbyIds.length === 0 || helper.hobbyIds.length === 0) return null;
  let shared = 0;
  for (let index = 0; index < elder.hobbyIds.length; index++) {
    if (helper.hobbyIds.includes(elder.hobbyIds[index]!)) shared += elder.hobbyWeights[index]!;
  }
  return shareOfPoints(most, 2 * shared, elder.hobbyWeightSum + helper.hobbyWeightSum);
}

/** The words are the shared hobbies, the rarest first. */
export function hobbyPart(elder: ScoreProfile, helper: ScoreProfile, most: number): PairScorePart {
  const weightOf = (hobby: string): number => elder.hobbyWeights[elder.hobbies.indexOf(hobby)]!;
  const words = elder.hobbies
    .filter((hobby) => helper.hobbies.includes(hobby))
    .sort((one, other) => weightOf(other) - weightOf(one) || (one < other ? -1 : 1));
  return { part: 'hobby', points: hobbyPoints(elder, helper, most), most, words };
}
