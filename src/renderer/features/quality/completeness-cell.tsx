import { Button } from 'antd';
import type { ReactNode } from 'react';
import { qualityText } from '../../text/screens/quality.ts';

const text = qualityText.gaps;

interface Props {
  readonly gapWord: string;
  readonly placeName: string;
  readonly people: number;
  /** Of how many it could be true. */
  readonly outOf: number;
  readonly onLook: () => void;
}

/** How many of a place still lack something, over a bar that is full where nobody does. */
export function CompletenessCell({ gapWord, placeName, people, outOf, onLook }: Props): ReactNode {
  if (outOf === 0) return <span className="quiet">{text.nobody}</span>;
  const percent = Math.floor((100 * (outOf - people)) / outOf);
  return (
    <span className="completeness" title={text.barLabel(placeName, people, outOf)}>
      {people === 0 ? (
        <span className="quiet">{text.complete}</span>
      ) : (
        <Button
          type="link"
          className="inline number"
          aria-label={text.look(gapWord, placeName, people)}
          onClick={onLook}
        >
          {people}
        </Button>
      )}
      <span className="completeness-bar" aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </span>
    </span>
  );
}
