import { type ReactNode, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { halfDayText, moveVerdict } from '../../../text/roster-words.ts';
import { boardText } from '../../../text/screens/roster-board.ts';
import { workWord } from '../board/visit-words.ts';
import type { DragSession, DragTarget } from './drag-session.ts';
import { OutcomeWords } from './outcome-words.tsx';

const text = boardText.strip;

interface Props {
  readonly session: DragSession;
  readonly nameOf: (id: number) => string;
}

/** Follows what is carried: what dropping it here would do. */
export function DragStrip({ session, nameOf }: Props): ReactNode {
  const target = useSyncExternalStore(session.subscribe, session.target);
  const carried = useSyncExternalStore(session.subscribe, session.carried);
  const verdict = target?.trial ? moveVerdict(target.trial.outcome) : 'asking';
  return createPortal(
    <div
      ref={(element) => session.attachStrip(element)}
      className="drag-strip"
      role="status"
      hidden={carried === null}
      data-verdict={target === null ? undefined : verdict}
    >
      {carried !== null && (
        <>
          <div className="quiet">
            {text.carried(workWord(carried.visit), carried.visit.title)}
            {target !== null &&
              (target.swapWith === null
                ? text.to(
                    placeIn(target).helperIds.map(nameOf).join(boardText.between),
                    halfDayText(target.to.at),
                  )
                : text.swap(workWord(target.swapWith), target.swapWith.title))}
          </div>
          {target === null ? (
            <span>{text.nowhere}</span>
          ) : (
            <OutcomeWords outcome={target.trial?.outcome ?? null} nameOf={nameOf} />
          )}
          {target?.swapWith && <div className="quiet">{text.swapHint}</div>}
        </>
      )}
    </div>,
    document.body,
  );
}

/** For a service for two the desk says who would come along. */
function placeIn({ trial, to }: DragTarget): DragTarget['to'] {
  return trial?.move.kind === 'place' ? trial.move.to : to;
}
