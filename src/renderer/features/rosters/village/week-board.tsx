import { Button, Input, type InputRef, Segmented } from 'antd';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { visitKey } from '../../../../shared/domain/roster-task.ts';
import type { Roster, Visit } from '../../../../shared/domain/roster.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { isSomethingOnTop, isTyping } from '../../../components/typing.ts';
import { boardText as text } from '../../../text/screens/roster-board.ts';
import { Board } from '../board/board.tsx';
import { BOARD_SIDES, type BoardEntry, boardRows, type BoardSide, rowsFound } from '../board/board-rows.ts';
import { useBoardSize } from '../board/use-board-size.ts';
import { newDragSession } from '../drag/drag-session.ts';
import { DragStrip } from '../drag/drag-strip.tsx';
import type { Trial, Trials } from '../drag/use-trials.ts';
import { GapsTray } from './gaps-tray.tsx';

const REMEMBERED_SIDE = 'rosters.side';

interface Props {
  readonly roster: Roster;
  readonly trials: Trials;
  readonly canMove: boolean;
  readonly nameOf: (id: number) => string;
  readonly gaps: readonly Visit[];
  /** Of the visit that is shown beside the board. */
  readonly chosenVisit: string | null;
  readonly onChoose: (visit: Visit) => void;
  readonly onDrop: (trial: Trial) => void;
  readonly onPin: (visit: Visit) => void;
  readonly onRemove: (visit: Visit) => void;
  readonly panel: ReactNode;
}

/** The board of the week from one of its three sides, and beside it the chosen visit. */
export function WeekBoard(props: Props): ReactNode {
  const { roster, trials, canMove, nameOf, gaps, chosenVisit, onChoose, onDrop, onPin, onRemove, panel } =
    props;
  const [side, setSide] = useState<BoardSide>(() => remembered(REMEMBERED_SIDE, 'helper'));
  const [typed, setTyped] = useState('');
  const [session] = useState(newDragSession);
  const [attach, size] = useBoardSize();
  const searchField = useRef<InputRef>(null);
  const rows = useMemo(() => boardRows(roster, side), [roster, side]);
  const shown = useMemo(() => rowsFound(rows, typed), [rows, typed]);
  const rowByKey = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows]);
  /** A team stands in several rows: the one that was pressed stays the chosen one. */
  const [pressed, setPressed] = useState<string | null>(null);
  const chosen = useMemo(() => entryKeyOf(rows, chosenVisit, pressed), [chosenVisit, pressed, rows]);
  useEffect(() => session.serve({ trials, onDrop, rowOf: (key) => rowByKey.get(key) }));
  useSlashKey(useCallback(() => searchField.current?.focus({ cursor: 'all' }), []));

  const onEntry = useCallback(
    (entry: BoardEntry) => {
      setPressed(entry.key);
      onChoose(entry.visit);
    },
    [onChoose],
  );
  const turn = (next: BoardSide): void => {
    setSide(next);
    remember(REMEMBERED_SIDE, next);
  };

  return (
    <div className="fill week-board">
      <div className="filters board-filters">
        <Segmented<BoardSide>
          size="small"
          aria-label={text.byLabel}
          value={side}
          options={BOARD_SIDES.map((value) => ({ value, label: text.by[value] }))}
          onChange={turn}
        />
        <Input
          ref={searchField}
          size="small"
          allowClear
          className="board-search"
          aria-label={text.searchLabel}
          placeholder={text.search}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <GapsTray gaps={gaps} chosen={chosenVisit} canMove={canMove} session={session} onChoose={onChoose} />
      </div>
      <div className="board-and-panel" ref={attach}>
        {shown.length === 0 ? (
          <EmptyState title={text.noneFound} nextStep={text.noneFoundNextStep}>
            <Button onClick={() => setTyped('')}>{text.clear}</Button>
          </EmptyState>
        ) : (
          <Board
            key={side}
            roster={roster}
            side={side}
            rows={shown}
            width={size.width}
            height={size.height}
            chosen={chosen}
            onChoose={onEntry}
            session={session}
            canMove={canMove}
            nameOf={nameOf}
            onPin={(entry) => onPin(entry.visit)}
            onRemove={(entry) => onRemove(entry.visit)}
          />
        )}
        {panel}
      </div>
      <div className="quiet board-foot">
        <Legend />
        {canMove && <span className="clip">{text.keys}</span>}
      </div>
      <DragStrip session={session} nameOf={nameOf} />
    </div>
  );
}

function Legend(): ReactNode {
  return (
    <span className="board-legend">
      {(['backup', 'other', 'pinned', 'breach'] as const).map((mark) => (
        <span key={mark}>
          <span className={`visit-mark mark-${mark}`}>{text.marks[mark]}</span> {text.legend[mark]}
        </span>
      ))}
      <span>
        <span className="unfree-sample" /> {text.legend.unfree}
      </span>
    </span>
  );
}

function entryKeyOf(
  rows: ReturnType<typeof boardRows>,
  chosenVisit: string | null,
  pressed: string | null,
): string | null {
  if (chosenVisit === null) return null;
  const keys = rows
    .flatMap((row) => row.cells.flat())
    .filter((entry) => visitKey(entry.visit.ref) === chosenVisit)
    .map((entry) => entry.key);
  return pressed !== null && keys.includes(pressed) ? pressed : (keys[0] ?? null);
}

/** `/` goes to the search field, as on the list of people. */
function useSlashKey(onSearch: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.altKey) return;
      if (isTyping(event.target) || isSomethingOnTop()) return;
      event.preventDefault();
      onSearch();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onSearch]);
}
