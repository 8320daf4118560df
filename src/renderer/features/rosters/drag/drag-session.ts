import { type HalfDay, HALF_DAYS, halfDayIndex } from '../../../../shared/domain/availability.ts';
import { type Placement, visitKey } from '../../../../shared/domain/roster-task.ts';
import type { Visit } from '../../../../shared/domain/roster.ts';
import { moveVerdict } from '../../../text/roster-words.ts';
import { placeBeside } from '../../../components/beside-pointer.ts';
import { type BoardEntry, type BoardRow, placementIn, placementOf } from '../board/board-rows.ts';
import type { Trial, Trials } from './use-trials.ts';

/** So far the pointer has to go before a press becomes a drag. */
const BEGIN_PIXELS = 5;
/** Held this near to an edge, the board moves on, by this much at each frame. */
const EDGE_PIXELS = 36;
const SCROLL_PIXELS = 14;

export type Carried = Pick<BoardEntry, 'key' | 'visit' | 'helperId'>;

export interface DragTarget {
  readonly carried: Carried;
  readonly rowName: string;
  readonly to: Placement;
  /** The visit under the pointer, with which places are exchanged; null over the free part of a cell. */
  readonly swapWith: Visit | null;
  /** Null until the answer is there. */
  readonly trial: Trial | null;
}

interface Served {
  readonly trials: Trials;
  readonly rowOf: (key: string) => BoardRow | undefined;
  readonly onDrop: (trial: Trial) => void;
}

export interface DragSession {
  /** What is asked and who is told of a drop, from now on. */
  readonly serve: (served: Served) => void;
  /** A press on a visit: a drag, once the pointer has gone a little way. */
  readonly press: (carried: Carried, event: PointerEvent, board: HTMLElement | null) => void;
  /** Takes a visit up by key; it stays in hand until {@link drop} or {@link letGo}. */
  readonly takeUp: (carried: Carried, board: HTMLElement | null) => void;
  /** Holds what was taken up by key over a cell, or over a visit in it. */
  readonly holdOver: (rowKey: string, halfDay: number, entryKey?: string | null) => void;
  readonly drop: () => void;
  readonly letGo: () => void;
  readonly carried: () => Carried | null;
  /** The cell under what is carried; null where there is none. */
  readonly target: () => DragTarget | null;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly attachStrip: (strip: HTMLElement | null) => void;
}

/**
 * A visit is carried over the board, with the mouse or by key: the cell under it is asked about at once and coloured, and
 * dropping moves it; dropped on another visit, the two exchange places. Kept outside of what is drawn, so that the board is not drawn again at every step of the pointer.
 */
export function newDragSession(): DragSession {
  const listening = new Set<() => void>();
  let served: Served | null = null;
  let carried: Carried | null = null;
  let board: HTMLElement | null = null;
  let strip: HTMLElement | null = null;
  let target: DragTarget | null = null;
  let over = '';
  let overEntry: string | null = null;
  let asking = false;
  let stopPointer: (() => void) | null = null;

  const tell = (): void => {
    for (const one of listening) one();
  };
  const colour = (key: string, verdict: string | null): void => {
    const cell = board?.querySelector<HTMLElement>(`[data-cell="${key}"]`);
    if (!cell) return;
    if (verdict === null) delete cell.dataset['verdict'];
    else cell.dataset['verdict'] = verdict;
  };
  const mark = (entryKey: string | null, marked: boolean): void => {
    if (entryKey === null) return;
    board?.querySelector(`[data-visit="${entryKey}"]`)?.classList.toggle('visit-to-swap', marked);
  };
  const leave = (): void => {
    if (over !== '') colour(over, null);
    mark(overEntry, false);
    over = '';
    overEntry = null;
    target = null;
  };
  const letGo = (): void => {
    stopPointer?.();
    stopPointer = null;
    leave();
    carried = null;
    document.body.classList.remove('carrying');
    board?.classList.remove('carried-over');
    tell();
  };
  const take = (what: Carried, on: HTMLElement | null): void => {
    carried = what;
    board = on;
    document.body.classList.add('carrying');
    board?.classList.add('carried-over');
    tell();
  };

  /** One question at a time, then the newest: a pointer that wanders leaves no queue behind. */
  const look = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    while (carried !== null && served !== null && target !== null && target.trial === null) {
      const asked: DragTarget = target;
      const key = over;
      const trial = await answerOf(served.trials, asked).catch(() => null);
      if (target !== asked) continue;
      if (trial === null) {
        leave();
        tell();
        break;
      }
      target = { ...asked, trial };
      colour(key, moveVerdict(trial.outcome));
      tell();
    }
    asking = false;
  };
  const enter = (rowKey: string, halfDay: number, entryKey: string | null): void => {
    if (carried === null) return;
    const key = cellKey(rowKey, halfDay);
    const row = served?.rowOf(rowKey);
    const other = row?.cells[halfDay]?.find((entry) => entry.key === entryKey)?.visit ?? null;
    const swapWith = other !== null && maySwap(carried.visit, other) ? other : null;
    if (key === over && swapWith === (target?.swapWith ?? null)) return;
    leave();
    const at = HALF_DAYS[halfDay];
    const to = row === undefined || at === undefined ? null : placeOf(row, at, carried, swapWith);
    if (row === undefined || to === null || (swapWith === null && isWhereItStands(carried, to))) {
      tell();
      return;
    }
    over = key;
    overEntry = swapWith === null ? null : entryKey;
    mark(overEntry, true);
    target = { carried, rowName: row.name, to, swapWith, trial: null };
    colour(key, 'asking');
    tell();
    void look();
  };
  const drop = (): void => {
    const dropped = target;
    const told = served;
    letGo();
    if (dropped === null || told === null) return;
    // Dropped before the answer was there: it is waited for.
    void answerOf(told.trials, dropped).then(told.onDrop, () => undefined);
  };

  const follow = (what: Carried, down: PointerEvent, on: HTMLElement | null): void => {
    let frame = 0;
    let last = { clientX: down.clientX, clientY: down.clientY };
    const under = (): void => {
      const element = document.elementFromPoint(last.clientX, last.clientY);
      const cell = element?.closest<HTMLElement>('[data-cell]');
      const chip = element?.closest<HTMLElement>('[data-visit]');
      const key = cell?.dataset['cell'] ?? '';
      const at = key.lastIndexOf('@');
      if (at > 0) enter(key.slice(0, at), Number(key.slice(at + 1)), chip?.dataset['visit'] ?? null);
      else if (over !== '' || target !== null) {
        leave();
        tell();
      }
    };
    const scroll = (): void => {
      if (carried !== null && on !== null && scrollAtEdge(on, last)) under();
      frame = requestAnimationFrame(scroll);
    };
    const onMove = (event: PointerEvent): void => {
      last = { clientX: event.clientX, clientY: event.clientY };
      if (carried === null) {
        if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < BEGIN_PIXELS) return;
        take(what, on);
        frame = requestAnimationFrame(scroll);
      }
      event.preventDefault();
      placeBeside(strip, last);
      under();
    };
    const onUp = (): void => {
      if (carried === null) letGo();
      else drop();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || carried === null) return;
      event.preventDefault();
      event.stopPropagation();
      letGo();
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', letGo);
    window.addEventListener('keydown', onKey, { capture: true });
    stopPointer = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', letGo);
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  };

  return {
    serve: (next) => {
      served = next;
    },
    press: (what, event, on) => {
      letGo();
      follow(what, event, on);
    },
    takeUp: (what, on) => {
      letGo();
      take(what, on);
    },
    holdOver: (rowKey, halfDay, entryKey = null) => {
      enter(rowKey, halfDay, entryKey);
      const cell = board?.querySelector<HTMLElement>(`[data-cell="${cellKey(rowKey, halfDay)}"]`);
      const box = cell?.getBoundingClientRect();
      if (box) placeBeside(strip, { clientX: box.right, clientY: box.top });
    },
    drop,
    letGo,
    carried: () => carried,
    target: () => target,
    subscribe: (onChange) => {
      listening.add(onChange);
      return () => listening.delete(onChange);
    },
    attachStrip: (element) => {
      strip = element;
    },
  };
}

export function cellKey(rowKey: string, halfDay: number): string {
  return `${rowKey}@${halfDay}`;
}

function answerOf(trials: Trials, { carried, to, swapWith }: DragTarget): Promise<Trial> {
  return swapWith === null ? trials.ask(carried.visit, to) : trials.askSwap(carried.visit, swapWith);
}

/** Two visits that both stand somewhere, and not in the same place with the same people. */
function maySwap(one: Visit, other: Visit): boolean {
  const [here, there] = [placementOf(one), placementOf(other)];
  if (here === null || there === null || visitKey(one.ref) === visitKey(other.ref)) return false;
  return !isSamePlace(here, there);
}

function placeOf(row: BoardRow, at: HalfDay, carried: Carried, swapWith: Visit | null): Placement | null {
  return swapWith === null ? placementIn(row, at, carried) : placementOf(swapWith);
}

function isWhereItStands({ visit }: Carried, to: Placement): boolean {
  const now = placementOf(visit);
  return now !== null && isSamePlace(now, to);
}

function isSamePlace(one: Placement, other: Placement): boolean {
  return (
    halfDayIndex(one.at) === halfDayIndex(other.at) &&
    one.helperIds.length === other.helperIds.length &&
    one.helperIds.every((helperId, at) => helperId === other.helperIds[at])
  );
}

function scrollAtEdge(
  board: HTMLElement,
  { clientX, clientY }: { clientX: number; clientY: number },
): boolean {
  const box = board.getBoundingClientRect();
  const step = (at: number, from: number, to: number): number =>
    at < from + EDGE_PIXELS ? -SCROLL_PIXELS : at > to - EDGE_PIXELS ? SCROLL_PIXELS : 0;
  const { scrollTop, scrollLeft } = board;
  if (clientX >= box.left - EDGE_PIXELS && clientX <= box.right + EDGE_PIXELS)
    board.scrollTop += step(clientY, box.top, box.bottom);
  if (clientY >= box.top - EDGE_PIXELS && clientY <= box.bottom + EDGE_PIXELS)
    board.scrollLeft += step(clientX, box.left, box.right);
  return board.scrollTop !== scrollTop || board.scrollLeft !== scrollLeft;
}
