import type { ReactNode } from 'react';
import type { MoveOutcome } from '../../../../shared/domain/roster-move.ts';
import { moveVerdict, partsText, pointsText, rosterBreachesText } from '../../../text/roster-words.ts';
import { boardText } from '../../../text/screens/roster-board.ts';

const text = boardText.strip;

interface Props {
  readonly outcome: MoveOutcome | null;
  readonly nameOf: (id: number) => string;
}

/** A "what if" in words: which rule it would break, or what it costs and why. */
export function OutcomeWords({ outcome, nameOf }: Props): ReactNode {
  if (outcome === null) return <span className="quiet">{text.asking}</span>;
  if (moveVerdict(outcome) === 'forbidden')
    return (
      <>
        <strong>{text.forbidden}</strong>：{rosterBreachesText(outcome.breaches, nameOf)}
      </>
    );
  return (
    <>
      <strong>{pointsText(outcome.points)}</strong>
      {outcome.parts.length > 0 && <div>{partsText(outcome.parts)}</div>}
    </>
  );
}
