import type { DragEvent } from 'react';
import { type PersonId, personId } from '../../../../shared/domain/ids.ts';
import type { PairingDecision } from '../../../../shared/domain/pairing-decision.ts';
import type { TryOutcome } from '../../../../shared/domain/pairing-explanation.ts';
import type { PairRole } from '../../../../shared/domain/pairing.ts';
import { placeBeside } from '../../../components/beside-pointer.ts';
import type { DraggedHelper } from './drag.ts';
import { elderUnder, type ElderUnder, scrollAtEdge } from './drag-places.ts';
import type { Trials } from './use-trials.ts';
import { verdictOf } from './verdict.ts';

/** The pointer crosses rows quickly; a row is asked about once it has stayed this long. */
const REST_MILLISECONDS = 12;

export interface DragTarget {
  readonly helper: DraggedHelper;
  readonly elderId: PersonId;
  readonly role: PairRole;
  /** Null until the answer is there. */
  readonly outcome: TryOutcome | null;
}

type Dropped = (decision: PairingDecision, outcome: TryOutcome) => void;
type Listener = (event: DragEvent<HTMLElement>) => void;

export interface DragSession {
  /** What is asked, and who is told of a drop, from now on. */
  readonly serve: (trials: Trials, onDrop: Dropped) => void;
  readonly begin: (helper: DraggedHelper) => void;
  readonly end: () => void;
  readonly listeners: {
    readonly onDragOver: Listener;
    readonly onDragLeave: Listener;
    readonly onDrop: Listener;
  };
  /** The row under the pointer; null where there is none. */
  readonly target: () => DragTarget | null;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly attachStrip: (strip: HTMLElement | null) => void;
}

/**
 * A helper is dragged over the rows of elders: the row under the pointer is asked about and coloured, and dropping takes
 * the decision. Kept outside of what is drawn, so that the table is not drawn again at every step of the pointer.
 */
export function newDragSession(): DragSession {
  const listening = new Set<() => void>();
  let served: { readonly trials: Trials; readonly onDrop: Dropped } | null = null;
  let helper: DraggedHelper | null = null;
  let target: DragTarget | null = null;
  let strip: HTMLElement | null = null;
  let over = '';
  let row: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: DragTarget | null): void => {
    target = next;
    for (const tell of listening) tell();
  };
  const leaveRow = (): void => {
    clearTimeout(timer);
    over = '';
    if (row !== null) delete row.dataset['verdict'];
    row = null;
  };
  const leave = (): void => {
    leaveRow();
    show(null);
  };
  const end = (): void => {
    helper = null;
    leave();
  };
  const look = (dragged: DraggedHelper, under: ElderUnder): void => {
    const key = over;
    const { elderId, role } = under;
    served?.trials.ask(lockOf(dragged, elderId, role)).then(
      (outcome) => {
        if (over !== key) return;
        under.row.dataset['verdict'] = verdictOf(outcome);
        show({ helper: dragged, elderId, role, outcome });
      },
      () => {
        if (over === key) show(null);
      },
    );
  };
  const enter = (dragged: DraggedHelper, under: ElderUnder): void => {
    leaveRow();
    over = keyOf(under);
    row = under.row;
    row.dataset['verdict'] = 'asking';
    show({ helper: dragged, elderId: under.elderId, role: under.role, outcome: null });
    timer = setTimeout(() => look(dragged, under), REST_MILLISECONDS);
  };

  return {
    serve: (trials, onDrop) => {
      served = { trials, onDrop };
    },
    begin: (dragged) => {
      helper = dragged;
    },
    end,
    listeners: {
      onDragOver: (event) => {
        if (helper === null) return;
        scrollAtEdge(event);
        const under = elderUnder(event.target);
        if (under === null) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = under.row.dataset['verdict'] === 'forbidden' ? 'none' : 'move';
        placeBeside(strip, event);
        if (keyOf(under) !== over) enter(helper, under);
      },
      onDragLeave: (event) => {
        const to = event.relatedTarget;
        if (to instanceof Node && event.currentTarget.contains(to)) return;
        leave();
      },
      onDrop: (event) => {
        const under = elderUnder(event.target);
        if (helper === null || under === null || served === null) return;
        event.preventDefault();
        const { trials, onDrop } = served;
        const decision = lockOf(helper, under.elderId, under.role);
        end();
        trials.ask(decision).then(
          (outcome) => onDrop(decision, outcome),
          () => undefined,
        );
      },
    },
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

function keyOf({ elderId, role }: ElderUnder): string {
  return `${elderId}-${role}`;
}

function lockOf(helper: DraggedHelper, elderId: PersonId, role: PairRole): PairingDecision {
  return { kind: 'lock', elderId, helperId: personId.parse(helper.helperId), role };
}
