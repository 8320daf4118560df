import { useCallback, useRef } from 'react';
import { type Action, useAction } from '../../../bridge/use-action.ts';
import { call } from '../../../bridge/call.ts';
import type { QueryName } from '../../../bridge/queries.ts';
import { useKnownAnswers } from '../../../bridge/use-known-answers.ts';
import type { PairingDecision } from '../../../../shared/domain/pairing-decision.ts';
import type { Proposal } from '../../../../shared/domain/pairing-proposal.ts';

/** What hangs on the decisions of a proposal, besides the proposal itself. */
const HANGS_ON_DECISIONS: readonly QueryName[] = [
  'pairings.choices',
  'pairings.fixes',
  'pairings.whyNot',
  'pairings.volunteersWanted',
  'pairings.compare',
  'pairings.map',
  'pairings.proposals',
];

export interface Decisions {
  readonly action: Action;
  /** Takes a decision; returns whether it was taken. */
  readonly decide: (decision: PairingDecision) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
}

/** Decisions by hand on a proposal: each answers with the best plan under it, which is shown at once. */
export function useDecisions(proposal: Proposal | null): Decisions {
  const action = useAction();
  const known = useKnownAnswers();
  const { run } = action;
  const underWay = useRef(false);
  const proposalId = proposal?.id ?? null;

  const change = useCallback(
    async (ask: () => Promise<Proposal>) => {
      // Two quick strokes of a key are one decision: the second would be made on a plan not seen yet.
      if (underWay.current) return false;
      underWay.current = true;
      const done = await run(async () => {
        const changed = await ask();
        known.keep('pairings.proposal', { proposalId: changed.id }, changed);
        void known.askAgain(HANGS_ON_DECISIONS);
      });
      underWay.current = false;
      return done;
    },
    [known, run],
  );
  const decide = useCallback(
    async (decision: PairingDecision) =>
      proposalId !== null && (await change(() => call('pairings.decide', { proposalId, decision }))),
    [change, proposalId],
  );
  const undo = useCallback(
    async () => proposalId !== null && (await change(() => call('pairings.undoDecision', { proposalId }))),
    [change, proposalId],
  );
  const redo = useCallback(
    async () => proposalId !== null && (await change(() => call('pairings.redoDecision', { proposalId }))),
    [change, proposalId],
  );
  return { action, decide, undo, redo };
}
