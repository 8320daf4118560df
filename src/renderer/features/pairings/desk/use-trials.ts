import { useMemo } from 'react';
import { call } from '../../../bridge/call.ts';
import type { PairingDecision } from '../../../../shared/domain/pairing-decision.ts';
import type { TryOutcome } from '../../../../shared/domain/pairing-explanation.ts';
import type { Proposal } from '../../../../shared/domain/pairing-proposal.ts';

export interface Trials {
  /** What a decision would do; asked once for each state of the proposal. */
  readonly ask: (decision: PairingDecision) => Promise<TryOutcome>;
  /** Keeps an answer that came with another question. */
  readonly know: (decision: PairingDecision, outcome: TryOutcome) => void;
}

/** Answers to "what if" on the proposal as it stands; forgotten as soon as it changes. */
export function useTrials(proposal: Proposal): Trials {
  return useMemo(() => trialsOf(proposal), [proposal]);
}

function trialsOf(proposal: Proposal): Trials {
  const answers = new Map<string, Promise<TryOutcome>>();
  return {
    ask: (decision) => {
      const key = JSON.stringify(decision);
      const before = answers.get(key);
      if (before !== undefined) return before;
      const answer = call('pairings.try', { proposalId: proposal.id, decision });
      answers.set(key, answer);
      answer.catch(() => answers.delete(key));
      return answer;
    },
    know: (decision, outcome) => {
      answers.set(JSON.stringify(decision), Promise.resolve(outcome));
    },
  };
}
