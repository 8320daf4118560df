import type { ReactNode } from 'react';
import type { PairingWeights } from '../../../../shared/domain/pairing-weights.ts';
import { pairingsWeightsText as text } from '../../../text/screens/pairings-weights.ts';
import { scorePartWord } from '../../../text/terms.ts';
import { PARTS, sharesOf } from './weights-form.ts';

/** From this share on there is room for the word inside. */
const ROOM_FOR_WORD = 11;

/** All points as one bar, cut by what they are given for. */
export function ShareBar({ weights }: { weights: PairingWeights }): ReactNode {
  const shares = sharesOf(weights);
  const shown = PARTS.filter((part) => shares[part] > 0);
  return (
    <div
      className="share-bar"
      role="img"
      aria-label={`${text.shares}：${shown.map((part) => text.share(scorePartWord[part], shares[part])).join('，')}`}
    >
      {shown.map((part) => (
        <span
          key={part}
          className={`share share-${PARTS.indexOf(part)}`}
          title={text.share(scorePartWord[part], shares[part])}
          style={{ width: `${shares[part]}%` }}
        >
          {shares[part] >= ROOM_FOR_WORD && text.share(scorePartWord[part], shares[part])}
        </span>
      ))}
    </div>
  );
}
