import type { ReactNode } from 'react';
import type { TryOutcome } from '../../../../shared/domain/pairing-explanation.ts';
import { breachesText } from '../../../text/pair-breach.ts';
import { differenceText, movesText, type NameOf } from '../../../text/plan-difference.ts';
import { deskText } from '../../../text/screens/pairing-desk.ts';
import { verdictOf } from './verdict.ts';

const text = deskText.strip;
const SHOWN_MOVES = 4;

interface Props {
  readonly outcome: TryOutcome | null;
  readonly elderId: number;
  readonly nameOf: NameOf;
}

/** A "what if" in words: what forbids it, or what it costs and who changes. */
export function OutcomeWords({ outcome, elderId, nameOf }: Props): ReactNode {
  if (outcome === null) return <span className="quiet">{text.asking}</span>;
  if (outcome.kind === 'forbidden')
    return (
      <>
        <strong>{text.forbidden}</strong>：{breachesText(outcome.breaches)}
      </>
    );
  const verdict = verdictOf(outcome);
  if (verdict === 'same') return <strong>{text.same}</strong>;
  const moves = movesText(outcome.difference.moves, nameOf, elderId);
  const hidden = moves.length - SHOWN_MOVES;
  return (
    <>
      <div>
        <strong>{differenceText(outcome.difference, elderId)}</strong>
      </div>
      <ul className="moves">
        {moves.slice(0, SHOWN_MOVES).map((move) => (
          <li key={move}>{move}</li>
        ))}
        {hidden > 0 && <li className="quiet">{text.andMore(hidden)}</li>}
      </ul>
    </>
  );
}
