import { InputNumber, Slider } from 'antd';
import type { ReactNode } from 'react';
import type { PairingWeights } from '../../../../shared/domain/pairing-weights.ts';
import { pairingsWeightsText as text } from '../../../text/screens/pairings-weights.ts';
import { scorePartWord } from '../../../text/terms.ts';
import { scorePartExplain } from '../../../text/terms/pairings.ts';
import { boundsOf, PARTS, sharesOf } from './weights-form.ts';

const SLIDER_STEP = 25;

interface Props {
  readonly weights: PairingWeights;
  readonly onChange: (weights: PairingWeights) => void;
}

/** A slider and a number for each part of the score. */
export function WeightFields({ weights, onChange }: Props): ReactNode {
  const shares = sharesOf(weights);
  return (
    <div className="weight-fields">
      {PARTS.map((part) => {
        const { from, to } = boundsOf(`weight-${part}`);
        const set = (value: number | null): void => {
          if (value !== null) onChange({ ...weights, [part]: value });
        };
        return (
          <div key={part} className="weight-field">
            <span className={`share-key share-${PARTS.indexOf(part)}`} aria-hidden="true" />
            <span>
              <strong>{scorePartWord[part]}</strong> <small className="quiet">{scorePartExplain[part]}</small>
            </span>
            <Slider
              min={from}
              max={to}
              step={SLIDER_STEP}
              value={weights[part]}
              tooltip={{ open: false }}
              ariaLabelForHandle={scorePartWord[part]}
              onChange={set}
            />
            <InputNumber
              size="small"
              aria-label={text.points(scorePartWord[part])}
              min={from}
              max={to}
              step={SLIDER_STEP}
              precision={0}
              value={weights[part]}
              onChange={set}
            />
            <span className="quiet number">{shares[part]}%</span>
          </div>
        );
      })}
    </div>
  );
}
