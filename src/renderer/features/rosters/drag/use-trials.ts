import { useEffect, useMemo } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { Placement, VisitRef } from '../../../../shared/domain/roster-task.ts';
import type { MoveOutcome, RosterMove } from '../../../../shared/domain/roster-move.ts';
import type { Roster, Visit } from '../../../../shared/domain/roster.ts';
import { call } from '../../../bridge/call.ts';
import { placementOf } from '../board/board-rows.ts';

/** A move, and what it would do. */
export interface Trial {
  readonly move: Extract<RosterMove, { kind: 'place' | 'swap' }>;
  readonly outcome: MoveOutcome;
}

export interface Trials {
  /** What placing a visit would do; asked once for each state of the week. */
  readonly ask: (visit: Visit, to: Placement) => Promise<Trial>;
  /** What it would do if two visits took each other's place. */
  readonly askSwap: (one: Visit, other: Visit) => Promise<Trial>;
}

/** The board is drawn first. */
const WARMING_AFTER_MILLISECONDS = 300;

/** Answers to "what if" on the week as it stands; forgotten as soon as it changes. */
export function useTrials(roster: Roster, canMove: boolean): Trials {
  const trials = useMemo(() => trialsOf(roster), [roster]);
  const standing = canMove ? roster.visits.find((visit) => placementOf(visit) !== null) : undefined;
  useEffect(() => {
    const to = standing && placementOf(standing);
    if (!to) return undefined;
    // The first question of a week takes longest: nobody is to wait for it with a visit in hand.
    const warming = setTimeout(
      () => void trials.ask(standing, to).catch(() => undefined),
      WARMING_AFTER_MILLISECONDS,
    );
    return () => clearTimeout(warming);
  }, [standing, trials]);
  return trials;
}

function trialsOf(roster: Roster): Trials {
  const answers = new Map<string, Promise<Trial>>();
  const once = (question: unknown, askNow: () => Promise<Trial>): Promise<Trial> => {
    const key = JSON.stringify(question);
    const before = answers.get(key);
    if (before !== undefined) return before;
    const answer = askNow();
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
  return {
    ask: (visit, to) => once([visit.ref, to], () => ask(roster, visit, to)),
    askSwap: (one, other) =>
      once([one.ref, other.ref], async () => {
        const move = { kind: 'swap', one: one.ref, other: other.ref } as const;
        return { move, outcome: await call('rosters.try', { rosterId: roster.id, move }) };
      }),
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

export function placing(visit: VisitRef, to: Placement): Extract<RosterMove, { kind: 'place' }> {
  return { kind: 'place', visit, to };
}
