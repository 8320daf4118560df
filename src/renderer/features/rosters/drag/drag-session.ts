import { HALF_DAYS, halfDayIndex } from '../../../../shared/domain/availability.ts';
import type { Placement } from '../../../../shared/domain/roster-task.ts';
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
  /** Holds what was taken up by key over a cell. */
  readonly holdOver: (rowKey: string, halfDay: number) => void;
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
 * dropping moves it. Kept outside of what is drawn, so that the board is not drawn again at every step of the pointer.
 */
export function newDragSession(): DragSession {
  const listening = new Set<() => void>();
  let served: Served | null = null;
  let carried: Carried | null = null;
  let board: HTMLElement | null = null;
  let strip: HTMLElement | null = null;
  let target: DragTarget | null = null;
  let over = '';
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
  const leave = (): void => {
    if (over !== '') colour(over, null);
    over = '';
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
      const trial = await served.trials.ask(asked.carried.visit, asked.to).catch(() => null);
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
  const enter = (rowKey: string, halfDay: number): void => {
    const key = cellKey(rowKey, halfDay);
    if (key === over || carried === null) return;
    leave();
    const row = served?.rowOf(rowKey);
    const at = HALF_DAYS[halfDay];
    const to = row === undefined || at === undefined ? null : placementIn(row, at, carried);
    if (row === undefined || to === null || isWhereItStands(carried, to)) {
      tell();
      return;
    }
    over = key;
    target = { carried, rowName: row.name, to, trial: null };
    colour(key, 'asking');
    tell();
    void look();
  };
  const drop = (): void => {
    const dropped = target;
    const told = served;
    const visit = carried?.visit;
    letGo();
    if (dropped === null || told === null || visit === undefined) return;
    // Dropped before the answer was there: it is waited for.
    void told.trials.ask(visit, dropped.to).then(told.onDrop, () => undefined);
  };

  const follow = (what: Carried, down: PointerEvent, on: HTMLElement | null): void => {
    let frame = 0;
    let last = { clientX: down.clientX, clientY: down.clientY };
    const under = (): void => {
      const cell = document.elementFromPoint(last.clientX, last.clientY)?.closest<HTMLElement>('[data-cell]');
      const key = cell?.dataset['cell'] ?? '';
      const at = key.lastIndexOf('@');
      if (at > 0) enter(key.slice(0, at), Number(key.slice(at + 1)));
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
    holdOver: (rowKey, halfDay) => {
      enter(rowKey, halfDay);
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

function isWhereItStands({ visit }: Carried, to: Placement): boolean {
  const now = placementOf(visit);
  return (
    now !== null &&
    halfDayIndex(now.at) === halfDayIndex(to.at) &&
    now.helperIds.length === to.helperIds.length &&
    now.helperIds.every((one, at) => one === to.helperIds[at])
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
