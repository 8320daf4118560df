import { type ReactNode, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { NameOf } from '../../../text/plan-difference.ts';
import { deskText } from '../../../text/screens/pairing-desk.ts';
import { pairRoleWord } from '../../../text/terms/pairings.ts';
import type { DragSession } from './drag-session.ts';
import { OutcomeWords } from './outcome-words.tsx';
import { verdictOf } from './verdict.ts';

interface Props {
  readonly session: DragSession;
  readonly nameOf: NameOf;
}

/** Follows the pointer while a helper is dragged: what dropping here would do. */
export function DragStrip({ session, nameOf }: Props): ReactNode {
  const target = useSyncExternalStore(session.subscribe, session.target);
  const verdict = target?.outcome ? verdictOf(target.outcome) : 'asking';
  return createPortal(
    <div
      ref={(element) => session.attachStrip(element)}
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
