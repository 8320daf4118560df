import type { RosterId } from '../../../shared/domain/ids.ts';
import type { OutcomeStatus } from '../../../shared/domain/pairing.ts';
import type { PricedPart, RosterMove } from '../../../shared/domain/roster-move.ts';
import type { Placement, VisitRef } from '../../../shared/domain/roster-task.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** What a draft is made of, so that it can be taken up again without planning anew. */
export interface RosterWork {
  /** The plan on which moves by hand rest; null of versions that were made before plans were kept. */
  readonly basePlan: unknown;
  /** Oldest first; those beyond `movesHeld` were taken back. */
  readonly moves: readonly RosterMove[];
  readonly movesHeld: number;
  /** What the plan was promised to keep. */
  readonly promises: readonly {
    readonly visit: VisitRef;
    readonly placement: Placement;
    readonly kind: 'published' | 'last-week';
  }[];
  /** What was pinned before the plan was made. */
  readonly fixed: readonly { readonly visit: VisitRef; readonly placement: Placement | null }[];
}

export function findRosterWork(db: ReadableDb, id: RosterId): RosterWork | undefined {
  const line = db.find<{
    basePlan: string | null;
    moves: string;
    movesHeld: number;
    promises: string;
    fixed: string;
  }>(
    'SELECT base_plan AS basePlan, moves, moves_held AS movesHeld, promises, fixed FROM roster WHERE id = ?',
    id,
  );
  return (
    line && {
      basePlan: line.basePlan === null ? null : (JSON.parse(line.basePlan) as unknown),
      moves: JSON.parse(line.moves) as RosterMove[],
      movesHeld: line.movesHeld,
      promises: JSON.parse(line.promises) as RosterWork['promises'],
      fixed: JSON.parse(line.fixed) as RosterWork['fixed'],
    }
  );
}

/** The moves by hand alone: a plan of hundreds of visits takes longer to read than a move takes to judge. */
export function findMoves(db: ReadableDb, id: RosterId): RosterWork['moves'] {
  const line = db.find<{ moves: string }>('SELECT moves FROM roster WHERE id = ?', id);
  return line ? (JSON.parse(line.moves) as RosterMove[]) : [];
}

/** What was pinned before the plan was made, alone. */
export function findFixedVisits(db: ReadableDb, id: RosterId): RosterWork['fixed'] {
  const line = db.find<{ fixed: string }>('SELECT fixed FROM roster WHERE id = ?', id);
  return line ? (JSON.parse(line.fixed) as RosterWork['fixed']) : [];
}

/** Keeps the plan of a new draft and on what it rests; nothing was moved yet. */
export function saveBasePlan(
  db: WritableDb,
  id: RosterId,
  { basePlan, promises, fixed }: Pick<RosterWork, 'basePlan' | 'promises' | 'fixed'>,
): void {
  db.run(
    `UPDATE roster SET base_plan = ?, promises = ?, fixed = ?, moves = '[]', moves_held = 0 WHERE id = ?`,
    JSON.stringify(basePlan),
    JSON.stringify(promises),
    JSON.stringify(fixed),
    id,
  );
}

/** Keeps the moves by hand of a draft, and what the week is worth with them. */
export function saveMoves(
  db: WritableDb,
  id: RosterId,
  work: Pick<RosterWork, 'moves' | 'movesHeld'> & {
    readonly status: OutcomeStatus;
    readonly gapPercent: number | null;
    readonly price: readonly PricedPart[];
  },
): void {
  db.run(
    'UPDATE roster SET moves = ?, moves_held = ?, status = ?, gap_percent = ?, price = ? WHERE id = ?',
    JSON.stringify(work.moves),
    work.movesHeld,
    work.status,
    work.gapPercent,
    JSON.stringify(work.price),
    id,
  );
}
