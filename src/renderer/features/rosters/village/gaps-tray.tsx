import type { ReactNode } from 'react';
import { visitKey } from '../../../../shared/domain/roster-task.ts';
import type { Visit } from '../../../../shared/domain/roster.ts';
import { boardText as text } from '../../../text/screens/roster-board.ts';
import { workWord } from '../board/visit-words.ts';
import type { Carried, DragSession } from '../drag/drag-session.ts';

interface Props {
  readonly gaps: readonly Visit[];
  readonly chosen: string | null;
  readonly canMove: boolean;
  readonly session: DragSession;
  readonly onChoose: (visit: Visit) => void;
}

/** Visits that nobody makes, above the board: each can be dragged to a helper and a half-day. */
export function GapsTray({ gaps, chosen, canMove, session, onChoose }: Props): ReactNode {
  if (gaps.length === 0) return null;
  return (
    <div className="gaps-tray" role="group" aria-label={text.tray.label}>
      <strong className="alarm">{text.tray.count(gaps.length)}</strong>
      <div className="gaps-scroll">
        {gaps.map((visit) => {
          const key = visitKey(visit.ref);
          return (
            <button
              key={key}
              type="button"
              className={key === chosen ? 'gap-chip visit-chosen' : 'gap-chip'}
              title={text.tray.hint}
              onClick={() => onChoose(visit)}
              onPointerDown={(event) => {
                if (event.button === 0 && canMove)
                  session.press(carriedOf(visit), event.nativeEvent, boardIn(event.currentTarget));
              }}
            >
              <span className="visit-service">{workWord(visit)}</span> {visit.title}
            </button>
          );
        })}
      </div>
    </div>
  );
}

function carriedOf(visit: Visit): Carried {
  return { key: visitKey(visit.ref), visit, helperId: null };
}

function boardIn(within: HTMLElement): HTMLElement | null {
  return within.closest('.week-board')?.querySelector<HTMLElement>('.board-space') ?? null;
}
