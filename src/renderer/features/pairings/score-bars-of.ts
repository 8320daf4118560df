import type { PairScorePart } from '../../../shared/domain/pairing.ts';
import type { ScoreBar } from '../../components/score-bars.tsx';
import { pairingsText as text } from '../../text/screens/pairings.ts';
import { scorePartWord } from '../../text/terms.ts';

/** The parts of a score as bars with their words. */
export function barsOf(parts: readonly PairScorePart[]): ScoreBar[] {
  return parts.map((part) => ({
    label: text.part(scorePartWord[part.part], part.points, part.most),
    points: part.points,
    most: part.most,
  }));
}
