import { memo, type PointerEvent, type ReactNode } from 'react';
import { boardText as text } from '../../../text/screens/roster-board.ts';
import type { BoardEntry, BoardSide } from './board-rows.ts';
import { otherSideLines, visitTitle, workWord } from './visit-words.ts';

export interface ChipEvents {
  readonly onChoose: (entry: BoardEntry) => void;
  /** Undefined where nothing may be moved. */
  readonly onPress: ((entry: BoardEntry, event: PointerEvent<HTMLElement>) => void) | undefined;
  readonly nameOf: (id: number) => string;
}

interface Props extends ChipEvents {
  readonly entry: BoardEntry;
  readonly side: BoardSide;
  readonly isChosen: boolean;
  /** The one visit of the board that Tab leads to. */
  readonly isStop: boolean;
}

/** One visit in its cell: what, with whom, and small marks for what is special about it. */
export const VisitChip = memo(function VisitChip(props: Props): ReactNode {
  const { entry, side, isChosen, isStop, onChoose, onPress, nameOf } = props;
  const { visit, part } = entry;
  const marks = [
    visit.pinned ? ('pinned' as const) : null,
    visit.breaches.length > 0 ? ('breach' as const) : null,
    part === 'backup' || part === 'other' ? part : null,
  ].filter((mark) => mark !== null);
  return (
    <button
      type="button"
      className={[
        side === 'place' ? 'visit visit-tall' : 'visit',
        part === null ? '' : `visit-${part}`,
        isChosen ? 'visit-chosen' : '',
      ]
        .filter((word) => word !== '')
        .join(' ')}
      data-visit={entry.key}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isChosen}
      title={visitTitle(entry, nameOf)}
      onClick={() => onChoose(entry)}
      onPointerDown={(event) => {
        if (event.button === 0) onPress?.(entry, event);
      }}
    >
      <span className="visit-line">
        <span className="visit-service clip">{workWord(visit)}</span>
        {marks.map((mark) => (
          <span key={mark} className={`visit-mark mark-${mark}`}>
            {text.marks[mark]}
          </span>
        ))}
      </span>
      {otherSideLines(entry, side).map((line, at) => (
        <span key={at} className={at === 0 ? 'visit-name clip' : 'visit-name quiet clip'}>
          {line}
        </span>
      ))}
    </button>
  );
});
