import { memo, type ReactNode } from 'react';
import { HALF_DAYS } from '../../../../shared/domain/availability.ts';
import type { HelperLoad } from '../../../../shared/domain/roster.ts';
import { halfDayText } from '../../../text/roster-words.ts';
import { boardText as text } from '../../../text/screens/roster-board.ts';
import { hoursText } from '../../../text/screens/rosters.ts';
import { cellKey } from '../drag/drag-session.ts';
import type { BoardRow, BoardSide } from './board-rows.ts';
import { type ChipEvents, VisitChip } from './visit-chip.tsx';
import { workWord } from './visit-words.ts';

interface Props {
  readonly row: BoardRow;
  readonly rowNumber: number;
  readonly side: BoardSide;
  readonly top: number;
  readonly height: number;
  readonly columnPixels: number;
  /** Of an entry in this row, else null: other rows need not be drawn again. */
  readonly chosen: string | null;
  readonly stop: string | null;
  readonly events: ChipEvents;
}

export const BoardRowLine = memo(function BoardRowLine(props: Props): ReactNode {
  const { row, rowNumber, side, top, height, columnPixels, chosen, stop, events } = props;
  return (
    <div
      className={`board-row row-${row.kind}`}
      role="row"
      aria-rowindex={rowNumber}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      <div className="board-name" role="rowheader" aria-label={row.name}>
        <span className="board-name-line">
          <strong className="clip" title={row.name}>
            {row.kind === 'hamlet' && row.name === '' ? text.noHamlet : row.name}
          </strong>
          {side === 'place' && <small className="quiet">{kindWord(row)}</small>}
        </span>
        {row.load !== null && <LoadBar load={row.load} />}
      </div>
      {row.cells.map((entries, halfDay) => {
        const isFree = row.free === null || row.free.has(halfDay);
        const at = HALF_DAYS[halfDay];
        return (
          <div
            key={halfDay}
            role="gridcell"
            data-cell={cellKey(row.key, halfDay)}
            className={[
              'board-cell',
              halfDay % 2 === 0 ? 'morning' : 'afternoon',
              isFree ? '' : 'unfree',
            ].join(' ')}
            style={{ width: columnPixels }}
            title={isFree || at === undefined ? undefined : text.unfree(row.name, halfDayText(at))}
          >
            {entries.map((entry) => (
              <VisitChip
                key={entry.key}
                entry={entry}
                side={side}
                isChosen={entry.key === chosen}
                isStop={entry.key === stop}
                {...events}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
});

/** Duties of one station stand in several rows: each says which. */
function kindWord(row: BoardRow): string {
  const visit = row.cells.flat()[0]?.visit;
  return row.kind === 'duty' && visit !== undefined ? workWord(visit) : text.kinds[row.kind];
}

/** Minutes of the week against the weekly cap. */
function LoadBar({ load }: { load: HelperLoad }): ReactNode {
  const percent = load.weeklyCapMinutes === 0 ? 0 : (100 * load.minutes) / load.weeklyCapMinutes;
  const words =
    load.visits === 0 ? text.idle : text.load(hoursText(load.minutes), hoursText(load.weeklyCapMinutes));
  return (
    <span
      className="load"
      title={text.loadTitle(
        load.visits,
        hoursText(load.minutes),
        hoursText(load.travelMinutes),
        hoursText(load.weeklyCapMinutes),
      )}
    >
      <span className={percent > 100 ? 'load-bar load-over' : 'load-bar'}>
        <span style={{ width: `${Math.min(100, percent)}%` }} />
      </span>
      <small className="quiet clip">{words}</small>
    </span>
  );
}
