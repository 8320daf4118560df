import { type DragEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type PersonId, personId } from '../../../../shared/domain/ids.ts';
import type { PairingDecision } from '../../../../shared/domain/pairing-decision.ts';
import type { TryOutcome } from '../../../../shared/domain/pairing-explanation.ts';
import type { PairRole } from '../../../../shared/domain/pairing.ts';
import type { DraggedHelper } from './drag.ts';
import type { Trials } from './use-trials.ts';
import { verdictOf } from './verdict.ts';

/** The pointer crosses rows quickly; a row is asked about once it has stayed this long. */
const REST_MILLISECONDS = 12;
const BESIDE_POINTER = 16;
const STRIP_WIDTH = 340;

export interface DragTarget {
  readonly helper: DraggedHelper;
  readonly elderId: PersonId;
  readonly role: PairRole;
  /** Null until the answer is there. */
  readonly outcome: TryOutcome | null;
}

interface DragOverElders {
  readonly target: DragTarget | null;
  readonly strip: RefObject<HTMLDivElement | null>;
  readonly starter: { readonly begin: (helper: DraggedHelper) => void; readonly end: () => void };
  readonly listeners: {
    readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
    readonly onDragLeave: (event: DragEvent<HTMLElement>) => void;
    readonly onDrop: (event: DragEvent<HTMLElement>) => void;
  };
}

/**
 * A helper is dragged over the rows of elders: the row under the pointer is asked about and coloured, and dropping takes
 * the decision. Rows are coloured where they stand, so that the table is not drawn again at every step of the pointer.
 */
export function useDragOverElders(
  trials: Trials,
  onDrop: (decision: PairingDecision, outcome: TryOutcome) => void,
): DragOverElders {
  const [target, setTarget] = useState<DragTarget | null>(null);
  const strip = useRef<HTMLDivElement | null>(null);
  const latest = useRef({ trials, onDrop });
  useEffect(() => {
    latest.current = { trials, onDrop };
  });

  const handlers = useMemo(() => {
    let helper: DraggedHelper | null = null;
    let over = '';
    let row: HTMLElement | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const leaveRow = (): void => {
      clearTimeout(timer);
      over = '';
      if (row !== null) delete row.dataset['verdict'];
      row = null;
    };
    const end = (): void => {
      leaveRow();
      helper = null;
      setTarget(null);
    };
    const look = (dragged: DraggedHelper, under: NonNullable<ReturnType<typeof elderUnder>>): void => {
      const key = over;
      const { elderId, role } = under;
      latest.current.trials.ask(lockOf(dragged, elderId, role)).then(
        (outcome) => {
          if (over !== key) return;
          under.row.dataset['verdict'] = verdictOf(outcome);
          setTarget({ helper: dragged, elderId, role, outcome });
        },
        () => {
          if (over === key) setTarget(null);
        },
      );
    };
    return {
      starter: {
        begin: (dragged: DraggedHelper) => {
          helper = dragged;
        },
        end,
      },
      listeners: {
        onDragOver: (event: DragEvent<HTMLElement>) => {
          if (helper === null) return;
          const under = elderUnder(event.target);
          if (under === null) return;
          event.preventDefault();
          event.dataTransfer.dropEffect = under.row.dataset['verdict'] === 'forbidden' ? 'none' : 'move';
          moveBeside(strip.current, event);
          const key = `${under.elderId}-${under.role}`;
          if (key === over) return;
          leaveRow();
          over = key;
          row = under.row;
          row.dataset['verdict'] = 'asking';
          const dragged = helper;
          setTarget({ helper: dragged, elderId: under.elderId, role: under.role, outcome: null });
          timer = setTimeout(() => look(dragged, under), REST_MILLISECONDS);
        },
        onDragLeave: (event: DragEvent<HTMLElement>) => {
          const to = event.relatedTarget;
          if (to instanceof Node && event.currentTarget.contains(to)) return;
          leaveRow();
          setTarget(null);
        },
        onDrop: (event: DragEvent<HTMLElement>) => {
          const under = elderUnder(event.target);
          if (helper === null || under === null) return;
          event.preventDefault();
          const decision = lockOf(helper, under.elderId, under.role);
          end();
          void latest.current.trials
            .ask(decision)
            .then((outcome) => latest.current.onDrop(decision, outcome))
            .catch(() => undefined);
        },
      },
    };
  }, []);
  return { target, strip, ...handlers };
}

function lockOf(helper: DraggedHelper, elderId: PersonId, role: PairRole): PairingDecision {
  return { kind: 'lock', elderId, helperId: personId.parse(helper.helperId), role };
}

/** The row under the pointer, and the role whose cell it is; everywhere else in the row the one who comes is meant. */
function elderUnder(element: EventTarget): { elderId: PersonId; role: PairRole; row: HTMLElement } | null {
  if (!(element instanceof Element)) return null;
  const row = element.closest<HTMLElement>('.openable-row');
  const elderId = personId.safeParse(Number(row?.dataset['rowKey'])).data;
  if (row === null || elderId === undefined) return null;
  return { elderId, role: element.closest('.role-backup') === null ? 'primary' : 'backup', row };
}

function moveBeside(strip: HTMLElement | null, event: DragEvent<HTMLElement>): void {
  if (strip === null) return;
  const left = Math.min(event.clientX + BESIDE_POINTER, window.innerWidth - STRIP_WIDTH - BESIDE_POINTER);
  const above = event.clientY > window.innerHeight - 180;
  strip.style.left = `${left}px`;
  strip.style.top = `${event.clientY + (above ? -BESIDE_POINTER : BESIDE_POINTER)}px`;
  strip.style.transform = above ? 'translateY(-100%)' : 'none';
}
