import type { PairScorePart } from '../../../shared/domain/pairing.ts';
import type { WalkingMinutes } from '../../planning/travel-table.ts';
import { shareOfPoints } from './share-of-points.ts';

/** All points up to here … */
const NEXT_DOOR_MINUTES = 5;
/** … none from here on, and evenly fewer between the two [proposal]. */
const FAR_MINUTES = 30;

/** 住所相邻: the shorter the helper's way, the better. Null where nobody measured it. */
export function scoreNear(travel: WalkingMinutes | null, most: number): PairScorePart {
  if (travel === null) return { part: 'near', points: null, most, words: [] };
  const minutes = Math.min(Math.max(travel.minutes, NEXT_DOOR_MINUTES), FAR_MINUTES);
  return {
    part: 'near',
    points: shareOfPoints(most, FAR_MINUTES - minutes, FAR_MINUTES - NEXT_DOOR_MINUTES),
    most,
    words: [],
  };
}
