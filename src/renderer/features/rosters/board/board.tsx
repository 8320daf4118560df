import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Roster } from '../../../../shared/domain/roster.ts';
import { daysOfWeek } from '../../../../shared/time/week.ts';
import { boardText as text } from '../../../text/screens/roster-board.ts';
import type { DragSession } from '../drag/drag-session.ts';
import { type BoardSpot, entryAt, firstVisit, nextCell, nextVisit, spotOf } from './board-keys.ts';
import { BoardHead } from './board-head.tsx';
import { BoardRowLine } from './board-row.tsx';
import type { BoardEntry, BoardRow, BoardSide } from './board-rows.ts';
import { rowPlaces, rowsInView } from './row-window.ts';
import type { ChipEvents } from './visit-chip.tsx';

const NAME_PIXELS = 132;
const LEAST_COLUMN_PIXELS = 63;
/** The scrollbar and both borders of the space. */
const SCROLLBAR_PIXELS = 18;

interface Props {
  readonly roster: Roster;
  readonly side: BoardSide;
  readonly rows: readonly BoardRow[];
  /** Of the space that board and panel share, so that columns stay where they are when the panel opens. */
  readonly width: number;
  readonly height: number;
  /** Key of the entry whose visit is shown beside the board. */
  readonly chosen: string | null;
  readonly onChoose: (entry: BoardEntry) => void;
  readonly session: DragSession;
  /** False where the week may not be changed by hand. */
  readonly canMove: boolean;
  readonly nameOf: (id: number) => string;
  /** P and Delete on a visit. */
  readonly onPin: (entry: BoardEntry) => void;
  readonly onRemove: (entry: BoardEntry) => void;
}

/** People or places down, fourteen half-days across; only what can be seen is drawn. */
export function Board(props: Props): ReactNode {
  const { roster, side, rows, width, height, chosen, onChoose, session, canMove, nameOf } = props;
  const space = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  /** The cell over which a visit is held by key. */
  const held = useRef<Pick<BoardSpot, 'row' | 'halfDay'> | null>(null);
  const dates = useMemo(() => daysOfWeek(roster.weekStart), [roster.weekStart]);
  const places = useMemo(
    () =>
      rowPlaces(
        rows.map((row) => Math.max(...row.cells.map((entries) => entries.length))),
        side === 'place' ? 'tall' : 'usual',
      ),
    [rows, side],
  );
  const columnPixels = Math.max(
    LEAST_COLUMN_PIXELS,
    Math.floor((10 * (width - NAME_PIXELS - SCROLLBAR_PIXELS)) / (2 * dates.length)) / 10,
  );
  const { first, end } = rowsInView(places, scrollTop, height);
  const spot = chosen === null ? null : spotOf(rows, chosen);
  const stopSpot = spot ?? firstVisit(rows);
  const stop = stopSpot === null ? null : (entryAt(rows, stopSpot)?.key ?? null);
  const events = useMemo<ChipEvents>(
    () => ({
      onChoose,
      nameOf,
      onPress: canMove ? (entry, event) => session.press(entry, event.nativeEvent, space.current) : undefined,
    }),
    [canMove, nameOf, onChoose, session],
  );

  const show = (row: number): void => {
    const top = places.tops[row] ?? 0;
    const bottom = places.tops[row + 1] ?? places.height;
    const box = space.current;
    if (box === null) return;
    const headPixels = box.querySelector('.board-head')?.clientHeight ?? 0;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (bottom + headPixels > box.scrollTop + box.clientHeight)
      box.scrollTop = bottom + headPixels - box.clientHeight;
  };
  const focusVisit = (to: BoardSpot): void => {
    const entry = entryAt(rows, to);
    if (entry === undefined) return;
    onChoose(entry);
    show(to.row);
    const focus = (): void => {
      const chip = space.current?.querySelector<HTMLElement>(`[data-visit="${entry.key}"]`);
      chip?.focus({ preventScroll: true });
      chip?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    };
    focus();
    if (document.activeElement?.getAttribute('data-visit') !== entry.key)
      requestAnimationFrame(() => requestAnimationFrame(focus));
  };
  useEffect(() => session.letGo, [session, side]);
  // The panel that opens beside the board must not hide what was chosen.
  useEffect(() => {
    if (chosen === null) return;
    const chip = space.current?.querySelector<HTMLElement>(`[data-visit="${chosen}"]`);
    chip?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);

  /** By key: over the first visit of the cell that is not the carried one. */
  const swapOver = ({ row, halfDay }: Pick<BoardSpot, 'row' | 'halfDay'>): void => {
    const others = rows[row]?.cells[halfDay]?.filter(({ visit }) => visit !== session.carried()?.visit) ?? [];
    // Pressed again it goes on to the next one.
    const now = others.findIndex(({ visit }) => visit === session.target()?.swapWith);
    const other = others[(now + 1) % Math.max(1, others.length)];
    if (other !== undefined) session.holdOver(rows[row]!.key, halfDay, other.key);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const key = event.target instanceof HTMLElement ? event.target.dataset['visit'] : undefined;
    const from = key === undefined ? null : spotOf(rows, key);
    const entry = from === null ? undefined : entryAt(rows, from);
    if (from === null || entry === undefined || event.ctrlKey || event.altKey) return;
    if (session.carried() !== null) {
      if (event.key === 'Enter') session.drop();
      else if (event.key === 'Escape') session.letGo();
      else if (event.key.toLowerCase() === 's') swapOver(held.current ?? from);
      else {
        const to = nextCell(rows.length, held.current ?? from, event.key);
        if (to === null) return;
        held.current = to;
        show(to.row);
        const row = rows[to.row];
        // A row that was not drawn yet is there once the board has scrolled.
        if (row !== undefined) requestAnimationFrame(() => session.holdOver(row.key, to.halfDay));
      }
      event.preventDefault();
      return;
    }
    if (event.key === 'Enter') {
      onChoose(entry);
      if (canMove) {
        held.current = from;
        session.takeUp(entry, space.current);
      }
    } else if (event.key === 'Delete' && canMove) props.onRemove(entry);
    else if (event.key.toLowerCase() === 'p' && canMove) props.onPin(entry);
    else {
      const to = nextVisit(rows, from, event.key);
      if (to === null) return;
      focusVisit(to);
    }
    event.preventDefault();
  };

  return (
    <div
      className="board-space"
      ref={space}
      role="region"
      aria-label={text.boardLabel(roster.villageName)}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div
        className="board"
        role="grid"
        aria-rowcount={rows.length}
        style={{ width: NAME_PIXELS + 2 * dates.length * columnPixels }}
      >
        <BoardHead side={side} dates={dates} days={roster.days} columnPixels={columnPixels} />
        <div className="board-rows" role="rowgroup" style={{ height: places.height }}>
          {rows.slice(first, end).map((row, at) => {
            const number = first + at;
            const top = places.tops[number] ?? 0;
            const inRow = spot?.row === number;
            return (
              <BoardRowLine
                key={row.key}
                row={row}
                rowNumber={number + 1}
                side={side}
                top={top}
                height={(places.tops[number + 1] ?? places.height) - top}
                columnPixels={columnPixels}
                chosen={inRow ? chosen : null}
                stop={stopSpot?.row === number ? stop : null}
                events={events}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
