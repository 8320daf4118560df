import { useMemo } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { Placement, VisitRef } from '../../../../shared/domain/roster-task.ts';
import type { MoveOutcome, RosterMove } from '../../../../shared/domain/roster-move.ts';
import type { Roster, Visit } from '../../../../shared/domain/roster.ts';
import { call } from '../../../bridge/call.ts';

/** A move, and what it would do. */
export interface Trial {
  readonly move: Extract<RosterMove, { kind: 'place' }>;
  readonly outcome: MoveOutcome;
}

export interface Trials {
  /** What placing a visit would do; asked once for each state of the week. */
  readonly ask: (visit: Visit, to: Placement) => Promise<Trial>;
}

/** Answers to "what if" on the week as it stands; forgotten as soon as it changes. */
export function useTrials(roster: Roster): Trials {
  return useMemo(() => trialsOf(roster), [roster]);
}

function trialsOf(roster: Roster): Trials {
  const answers = new Map<string, Promise<Trial>>();
  return {
    ask: (visit, to) => {
      const key = JSON.stringify([visit.ref, to]);
      const before = answers.get(key);
      if (before !== undefined) return before;
      const answer = ask(roster, visit, to);
      answers.set(key, answer);
      answer.catch(() => answers.delete(key));
      return answer;
    },
  };
}

async function ask(roster: Roster, visit: Visit, to: Placement): Promise<Trial> {
  // A service for two that nobody does yet: the desk says who would come along.
  if (visit.helpersNeeded > to.helperIds.length && visit.helpers.length === 0) {
    const [helperId] = to.helperIds;
    if (helperId !== undefined) {
      const choice: Output<'rosters.whyNot'> = await call('rosters.whyNot', {
        rosterId: roster.id,
        visit: visit.ref,
        helperId,
        at: to.at,
      });
      return { move: placing(visit.ref, choice.to), outcome: choice.outcome };
    }
  }
  const move = placing(visit.ref, to);
  return { move, outcome: await call('rosters.try', { rosterId: roster.id, move }) };
}

export function placing(visit: VisitRef, to: Placement): Trial['move'] {
  return { kind: 'place', visit, to };
}
