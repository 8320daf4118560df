import type { ReactNode, RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { NameOf } from '../../../text/plan-difference.ts';
import { deskText } from '../../../text/screens/pairing-desk.ts';
import { pairRoleWord } from '../../../text/terms/pairings.ts';
import { OutcomeWords } from './outcome-words.tsx';
import type { DragTarget } from './use-drag-over-elders.ts';
import { verdictOf } from './verdict.ts';

interface Props {
  readonly target: DragTarget | null;
  readonly strip: RefObject<HTMLDivElement | null>;
  readonly nameOf: NameOf;
}

/** Follows the pointer while a helper is dragged: what dropping here would do. */
export function DragStrip({ target, strip, nameOf }: Props): ReactNode {
  const verdict = target?.outcome ? verdictOf(target.outcome) : 'asking';
  return createPortal(
    <div
      ref={strip}
      className="drag-strip"
      role="status"
      hidden={target === null}
      data-verdict={target === null ? undefined : verdict}
    >
      {target !== null && (
        <>
          <div className="quiet">
            {deskText.strip.dropHere(target.helper.name, nameOf(target.elderId), pairRoleWord[target.role])}
          </div>
          <OutcomeWords outcome={target.outcome} elderId={target.elderId} nameOf={nameOf} />
        </>
      )}
    </div>,
    document.body,
  );
}
