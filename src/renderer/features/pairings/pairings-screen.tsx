import { App, Button, Skeleton, Tabs } from 'antd';
import { type ReactNode, useCallback, useState } from 'react';
import { type PersonId, personId, type PlaceId } from '../../../shared/domain/ids.ts';
import type { PairingDecision } from '../../../shared/domain/pairing-decision.ts';
import type { PairRole } from '../../../shared/domain/pairing.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useNavigation } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { Problem } from '../../components/problem.tsx';
import { useStepKeys } from '../../components/use-step-keys.ts';
import { decisionText } from '../../text/decision-text.ts';
import { problemText } from '../../text/problem-text.ts';
import { deskText } from '../../text/screens/pairing-desk.ts';
import { pairingsText as text } from '../../text/screens/pairings.ts';
import { shellText } from '../../text/screens/shell.ts';
import { ActivePairs } from './active/active-pairs.tsx';
import { useNames } from './desk/names.ts';
import { ProposalDesk } from './desk/proposal-desk.tsx';

import { useDecisions } from './desk/use-decisions.ts';
import { EndingPairs } from './ending-pairs.tsx';
import { FactsToAsk } from './facts-to-ask.tsx';
import { PairingMapView } from './map/pairing-map-view.tsx';
import { MoreViews } from './more-views.tsx';
import { AgreementsDialog } from './papers/agreements-dialog.tsx';
import { ProposalActions } from './proposal-actions.tsx';
import { ProposalCompare } from './proposal-compare.tsx';
import { ProposalFigures } from './proposal-figures.tsx';
import { ProposalUndo } from './proposal-undo.tsx';
import { UnservedElders } from './unserved-elders.tsx';
import { useProposals } from './use-proposals.ts';
import { WeightsDialog } from './weights/weights-dialog.tsx';

type TabName = 'proposal' | 'unserved' | 'ends' | 'to-ask' | 'active' | 'map' | 'more';
type OnTop = 'weights' | 'compare' | 'print' | null;

/** Proposals to go through and pull about, and the pairs that hold today. */
export function PairingsScreen(): ReactNode {
  const { message } = App.useApp();
  const { go } = useNavigation();
  const proposals = useProposals();
  const { proposal, action } = proposals;
  const active = useAnswer('pairings.list', {});
  const decisions = useDecisions(proposal);
  const nameOf = useNames(proposal);
  const [tab, setTab] = useState<TabName | null>(null);
  const [onTop, setOnTop] = useState<OnTop>(null);
  const [chosen, setChosen] = useState<PersonId | null>(null);
  const [role, setRole] = useState<PairRole>('primary');
  /** After an acceptance Ctrl+Z is the frame's again, until something is decided here. */
  const [decidedLast, setDecidedLast] = useState(true);

  const activeCount = active.data?.length ?? 0;
  const shownTab = tab ?? (proposal === null && activeCount > 0 ? 'active' : 'proposal');
  const busy = action.busy || decisions.action.busy;
  const loadProblem = proposals.problem ?? active.error;
  const problem = action.problem ?? decisions.action.problem;
  const clearProblem = (): void => {
    action.clear();
    decisions.action.clear();
  };

  const onDecide = (decision: PairingDecision): void => {
    setDecidedLast(true);
    void decisions.decide(decision).then((done) => {
      if (done)
        void message.success({ key: 'decision', content: deskText.decided(decisionText(decision, nameOf)) });
    });
  };
  const undo = (): void => {
    setDecidedLast(true);
    void decisions.undo();
  };
  const redo = (): void => {
    setDecidedLast(true);
    void decisions.redo();
  };
  const keysAreOurs = shownTab === 'proposal' && proposal?.stale === false && decidedLast;
  useStepKeys({
    undo: keysAreOurs && proposal.decisions.length > 0 ? undo : null,
    redo: keysAreOurs && proposal.redoable > 0 ? redo : null,
  });

  const propose = async (how: Parameters<typeof proposals.propose>[0]): Promise<void> => {
    if (await proposals.propose(how)) setTab('proposal');
  };
  const proposeWithDecisions = (): void => {
    if (proposal !== null) void propose({ decisionsOf: proposal.id });
  };
  const onAccept = async (villageId: PlaceId | null): Promise<void> => {
    if (!(await proposals.accept(villageId))) return;
    setDecidedLast(false);
    if (villageId === null) setTab('active');
  };
  const openOnDesk = useCallback((elderId: PersonId, ofRole: PairRole) => {
    setChosen(elderId);
    setRole(ofRole);
    setTab('proposal');
  }, []);

  return (
    <Page
      full
      title={text.title}
      {...(proposal === null ? { lead: text.lead } : {})}
      actions={
        <ProposalActions
          proposals={proposals}
          busy={busy}
          hasPairs={activeCount > 0}
          onPropose={() => void propose({})}
          onProposeWithDecisions={proposeWithDecisions}
          onWeights={() => setOnTop('weights')}
          onCompare={() => setOnTop('compare')}
          onPrint={() => setOnTop('print')}
          onAccept={onAccept}
        />
      }
    >
      {loadProblem !== null && (
        <Problem
          {...problemText(loadProblem)}
          action={
            <Button
              onClick={() => {
                proposals.retry();
                void active.refetch();
              }}
            >
              {shellText.retry}
            </Button>
          }
        />
      )}
      {problem !== null && (
        <Problem
          {...problemText(problem)}
          onClose={clearProblem}
          action={needsPeople(problem) && <Button onClick={() => go('imports')}>{text.goImport}</Button>}
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
      {proposal?.stale === true && (
        <Problem
          tone="warning"
          sentence={text.stale}
          nextStep={text.staleNextStep}
          action={
            <Button type="primary" disabled={busy} onClick={proposeWithDecisions}>
              {text.proposeWithDecisions}
            </Button>
          }
        />
      )}
      {proposals.isLoading || active.isPending ? (
        <Skeleton active />
      ) : (
        <>
          {proposal !== null && <ProposalFigures proposal={proposal} />}
          <Tabs
            className="fill-tabs"
            size="small"
            activeKey={shownTab}
            onChange={(key) => setTab(key as TabName)}
            tabBarExtraContent={
              proposal !== null &&
              shownTab === 'proposal' && (
                <ProposalUndo proposal={proposal} nameOf={nameOf} busy={busy} onUndo={undo} onRedo={redo} />
              )
            }
            items={[
              {
                key: 'proposal',
                label: text.tabs.proposal,
                children:
                  proposal === null ? (
                    <EmptyState title={text.noProposal} nextStep={text.noProposalNextStep} />
                  ) : (
                    <ProposalDesk
                      key={proposal.id}
                      proposal={proposal}
                      nameOf={nameOf}
                      busy={busy}
                      chosen={chosen}
                      onChoose={setChosen}
                      role={role}
                      onRole={setRole}
                      onDecide={onDecide}
                    />
                  ),
              },
              ...(proposal === null
                ? []
                : [
                    {
                      key: 'unserved',
                      label: text.tabs.unserved(
                        proposal.figures.withoutPrimary,
                        proposal.figures.withoutBackup,
                      ),
                      children: <UnservedElders unserved={proposal.unserved} onOpen={openOnDesk} />,
                    },
                    {
                      key: 'ends',
                      label: text.tabs.ends(proposal.ends.length),
                      children: <EndingPairs ends={proposal.ends} />,
                    },
                    {
                      key: 'to-ask',
                      label: text.tabs.toAsk(proposal.toAsk.length),
                      children: <FactsToAsk toAsk={proposal.toAsk} />,
                    },
                  ]),
              { key: 'active', label: text.tabs.active(activeCount), children: <ActivePairs /> },
              {
                key: 'map',
                label: text.tabs.map,
                children: (
                  <PairingMapView
                    proposalId={proposal?.id ?? null}
                    {...(proposal === null
                      ? {}
                      : { onElder: (elderId) => openOnDesk(personId.parse(elderId), 'primary') })}
                  />
                ),
              },
              {
                key: 'more',
                label: text.tabs.more,
                children: <MoreViews proposalId={proposal?.id ?? null} />,
              },
            ]}
          />
        </>
      )}
      {onTop === 'weights' && (
        <WeightsDialog
          open
          onClose={() => setOnTop(null)}
          onPropose={(weights, name) => {
            setOnTop(null);
            void propose({ weights, name });
          }}
        />
      )}
      {onTop === 'print' && proposal !== null && (
        <AgreementsDialog open proposalId={proposal.id} villageId={null} onClose={() => setOnTop(null)} />
      )}
      {onTop === 'compare' && proposal !== null && (
        <ProposalCompare heads={proposals.heads} shown={proposal.id} onClose={() => setOnTop(null)} />
      )}
    </Page>
  );
}

function needsPeople(problem: unknown): boolean {
  return (
    problem instanceof Refusal && (problem.code.startsWith('pairings.no-') || problem.code === 'people.none')
  );
}
