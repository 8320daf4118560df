import { useCallback, useRef } from 'react';
import type { Input } from '../../../../shared/contract/contract.ts';
import type { RosterFix, RosterMove } from '../../../../shared/domain/roster-move.ts';
import type { VisitRef } from '../../../../shared/domain/roster-task.ts';
import type { Roster } from '../../../../shared/domain/roster.ts';
import { call } from '../../../bridge/call.ts';
import type { QueryName } from '../../../bridge/queries.ts';
import { type Action, useAction } from '../../../bridge/use-action.ts';
import { useKnownAnswers } from '../../../bridge/use-known-answers.ts';

/** What hangs on the moves of a draft, besides the draft itself. */
const HANGS_ON_MOVES: readonly QueryName[] = [
  'rosters.choices',
  'rosters.explain',
  'rosters.fixes',
  'rosters.whyNot',
  'rosters.listWeek',
];

export interface Moves {
  readonly action: Action;
  /** Each returns whether it was done. */
  readonly move: (move: RosterMove) => Promise<boolean>;
  readonly applyFix: (visit: VisitRef, fix: RosterFix) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
}

/** Changes by hand of a draft: each answers with the week as it then stands, which is shown at once. */
export function useMoves(roster: Roster): Moves {
  const action = useAction();
  const known = useKnownAnswers();
  const { run } = action;
  const underWay = useRef(false);
  const { id: rosterId } = roster;

  const change = useCallback(
    async (ask: () => Promise<Roster>) => {
      // Two quick strokes of a key are one move: the second would be made on a week not seen yet.
      if (underWay.current) return false;
      underWay.current = true;
      const done = await run(async () => {
        const changed = await ask();
        known.keep('rosters.get', newestOf(changed), changed);
        void known.askAgain(HANGS_ON_MOVES);
      });
      underWay.current = false;
      return done;
    },
    [known, run],
  );
  const move = useCallback(
    (one: RosterMove) => change(() => call('rosters.move', { rosterId, move: one })),
    [change, rosterId],
  );
  const applyFix = useCallback(
    (visit: VisitRef, fix: RosterFix) => change(() => call('rosters.applyFix', { rosterId, visit, fix })),
    [change, rosterId],
  );
  const undo = useCallback(() => change(() => call('rosters.undoMove', { rosterId })), [change, rosterId]);
  const redo = useCallback(() => change(() => call('rosters.redoMove', { rosterId })), [change, rosterId]);
  return { action, move, applyFix, undo, redo };
}

/** The question whose answer is the newest version of a village's week. */
export function newestOf({
  weekStart,
  villageId,
}: Pick<Roster, 'weekStart' | 'villageId'>): Input<'rosters.get'> {
  return { weekStart, villageId, version: null };
}
