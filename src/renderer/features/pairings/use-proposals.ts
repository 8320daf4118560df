import { App } from 'antd';
import { useState } from 'react';
import type { PlaceId, ProposalId } from '../../../shared/domain/ids.ts';
import type { PairingWeights } from '../../../shared/domain/pairing-weights.ts';
import type { Proposal, ProposalHead } from '../../../shared/domain/pairing-proposal.ts';
import { call } from '../../bridge/call.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { type Action, useAction } from '../../bridge/use-action.ts';
import { useJob } from '../../bridge/use-job.ts';
import { useKnownAnswers } from '../../bridge/use-known-answers.ts';
import { pairingsText as text } from '../../text/screens/pairings.ts';

/** Asked with, while there is no proposal and the question is not put. */
const NO_PROPOSAL = 0 as ProposalId;

interface ProposeWith {
  readonly name?: string;
  readonly weights?: PairingWeights;
  readonly decisionsOf?: ProposalId;
}

export interface Proposals {
  readonly heads: readonly ProposalHead[];
  /** The proposal looked at; null where none waits, or while it is on its way. */
  readonly proposal: Proposal | null;
  readonly isLoading: boolean;
  readonly problem: Error | null;
  readonly action: Action;
  readonly retry: () => void;
  readonly choose: (proposalId: ProposalId) => void;
  readonly propose: (how: ProposeWith) => Promise<boolean>;
  readonly accept: (villageId: PlaceId | null) => Promise<boolean>;
  readonly discard: () => Promise<boolean>;
  readonly rename: (name: string) => Promise<void>;
}

/** The kept proposals, the one that is looked at, and what can be done with it as a whole. */
export function useProposals(): Proposals {
  const { message } = App.useApp();
  const action = useAction();
  const startProposing = useJob('pairings.propose');
  const known = useKnownAnswers();
  const [chosen, choose] = useState<ProposalId | null>(null);
  const waiting = useAnswer('pairings.proposals', {});
  const heads = waiting.data ?? [];
  const shown = (heads.find((head) => head.id === chosen) ?? heads[0])?.id ?? null;
  const answer = useAnswer(
    'pairings.proposal',
    { proposalId: shown ?? NO_PROPOSAL },
    { enabled: shown !== null },
  );
  const proposal = shown === null ? null : (answer.data ?? null);

  const change = (work: (of: Proposal) => Promise<void>): Promise<boolean> =>
    action.run(async () => {
      if (proposal === null) return;
      await work(proposal);
      await waiting.refetch();
    });

  return {
    heads,
    proposal,
    isLoading: waiting.isPending || (shown !== null && answer.isPending),
    problem: waiting.error ?? (shown === null ? null : answer.error),
    action,
    retry: () => void Promise.all([waiting.refetch(), ...(shown === null ? [] : [answer.refetch()])]),
    choose,
    propose: ({ name = '', weights = null, decisionsOf = null }) =>
      action.run(async () => {
        const made = await startProposing({ name, weights, decisionsOf });
        known.keep('pairings.proposal', { proposalId: made.id }, made);
        await waiting.refetch();
        choose(made.id);
      }),
    accept: (villageId) =>
      change(async ({ id }) => {
        const done = await call('pairings.accept', { proposalId: id, villageId });
        void message.success(text.accepted(done.started, done.kept, done.ended));
        await known.askAgain(villageId === null ? ['pairings.list'] : ['pairings.list', 'pairings.proposal']);
      }),
    discard: () =>
      change(async ({ id }) => {
        await call('pairings.discard', { proposalId: id });
        void message.info(text.discarded);
      }),
    rename: async (name) => {
      await change(async ({ id }) => {
        await call('pairings.rename', { proposalId: id, name });
        await known.askAgain(['pairings.proposal']);
      });
    },
  };
}
