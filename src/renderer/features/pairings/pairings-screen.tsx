import { App, Button, Skeleton, Tabs } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Proposal } from '../../../shared/domain/pairing-proposal.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { call } from '../../bridge/call.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { useAction } from '../../bridge/use-action.ts';
import { useJob } from '../../bridge/use-job.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useNavigation } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { pairingsText as text } from '../../text/screens/pairings.ts';
import { shellText } from '../../text/screens/shell.ts';
import { ActivePairs } from './active-pairs.tsx';
import { ProposalReview } from './proposal-review.tsx';

type TabName = 'proposal' | 'active';

/** The waiting proposal with its reasons, and the pairs that hold today. */
export function PairingsScreen(): ReactNode {
  const { message } = App.useApp();
  const { go } = useNavigation();
  const [tab, setTab] = useState<TabName | null>(null);
  const waiting = useAnswer('pairings.openProposal', {});
  const active = useAnswer('pairings.list', {});
  const action = useAction();
  const propose = useJob('pairings.propose');
  const loadProblem = waiting.error ?? active.error;
  const proposal = waiting.data ?? null;
  const shownTab = tab ?? (proposal === null && (active.data?.length ?? 0) > 0 ? 'active' : 'proposal');

  const onPropose = (): void => {
    void action.run(async () => {
      await propose({});
      await waiting.refetch();
      setTab('proposal');
    });
  };
  const onAccept = async (accepted: Proposal): Promise<void> => {
    await action.run(async () => {
      const done = await call('pairings.accept', { proposalId: accepted.id });
      void message.success(text.accepted(done.started, done.kept, done.ended));
      await Promise.all([waiting.refetch(), active.refetch()]);
      setTab('active');
    });
  };
  const onDiscard = async (discarded: Proposal): Promise<void> => {
    await action.run(async () => {
      await call('pairings.discard', { proposalId: discarded.id });
      void message.info(text.discarded);
      await waiting.refetch();
    });
  };

  return (
    <Page
      full
      title={text.title}
      lead={text.lead}
      actions={
        <>
          {proposal === null && (active.data?.length ?? 0) > 0 && (
            <Button onClick={() => go('rosters')}>{text.goRosters}</Button>
          )}
          <Button type={proposal === null ? 'primary' : 'default'} disabled={action.busy} onClick={onPropose}>
            {proposal === null ? text.propose : text.proposeAgain}
          </Button>
        </>
      }
    >
      {loadProblem !== null && (
        <Problem
          {...problemText(loadProblem)}
          action={
            <Button onClick={() => void Promise.all([waiting.refetch(), active.refetch()])}>
              {shellText.retry}
            </Button>
          }
        />
      )}
      {action.problem !== null && (
        <Problem
          {...problemText(action.problem)}
          onClose={action.clear}
          action={
            needsPeople(action.problem) && <Button onClick={() => go('imports')}>{text.goImport}</Button>
          }
        />
      )}
      {action.stopped && (
        <Problem
          tone="info"
          sentence={shellText.stopped}
          nextStep={text.noProposalNextStep}
          onClose={action.clear}
        />
      )}
      {waiting.isPending && active.isPending ? (
        <Skeleton active />
      ) : (
        <Tabs
          className="fill-tabs"
          activeKey={shownTab}
          onChange={(key) => setTab(key as TabName)}
          items={[
            {
              key: 'proposal',
              label: text.tabs.proposal,
              children:
                proposal === null ? (
                  <EmptyState title={text.noProposal} nextStep={text.noProposalNextStep} />
                ) : (
                  <ProposalReview
                    proposal={proposal}
                    busy={action.busy}
                    onAccept={() => onAccept(proposal)}
                    onDiscard={() => onDiscard(proposal)}
                  />
                ),
            },
            {
              key: 'active',
              label: text.tabs.active(active.data?.length ?? 0),
              children: <ActivePairs pairs={active.data ?? []} loading={active.isPending} />,
            },
          ]}
        />
      )}
    </Page>
  );
}

function needsPeople(problem: unknown): boolean {
  return (
    problem instanceof Refusal && (problem.code.startsWith('pairings.no-') || problem.code === 'people.none')
  );
}
