import type { PairScorePart } from '../../../shared/domain/pairing.ts';
import type { WalkingMinutes } from '../../planning/travel-table.ts';
import { shareOfPoints } from './share-of-points.ts';

/** All points up to here … */
const NEXT_DOOR_MINUTES = 5;
/** … none from here on, and evenly fewer between the two [proposal]. */
const FAR_MINUTES = 30;

/**
 * 住所相邻的得分；按互助员的出行方式算，五分钟以内满分，半小时以上不得分。
 * The shorter the helper's way, the better: all points up to 5 minutes one way, none from 30, evenly fewer between. Null
 * where nobody measured it.
 */
export function nearPoints(travel: WalkingMinutes | null, most: number): number | null {
  if (travel === null) return null;
  const minutes = Math.min(Math.max(travel.minutes, NEXT_DOOR_MINUTES), FAR_MINUTES);
  return shareOfPoints(most, FAR_MINUTES - minutes, FAR_MINUTES - NEXT_DOOR_MINUTES);
}

export function nearPart(travel: WalkingMinutes | null, most: number): PairScorePart {
  return { part: 'near', points: nearPoints(travel, most), most, words: [] };
}
