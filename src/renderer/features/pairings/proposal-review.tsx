import { App, Button, Tabs } from 'antd';
import type { ReactNode } from 'react';
import type { Proposal } from '../../../shared/domain/pairing-proposal.ts';
import { Figures } from '../../components/figures.tsx';
import { Problem } from '../../components/problem.tsx';
import { instantText } from '../../text/dates.ts';
import { pairingsText as text } from '../../text/screens/pairings.ts';
import { outcomeStatusWord } from '../../text/terms.ts';
import { EndingPairs } from './ending-pairs.tsx';
import { ProposedPairs } from './proposed-pairs.tsx';
import { UnservedElders } from './unserved-elders.tsx';

interface Props {
  readonly proposal: Proposal;
  readonly busy: boolean;
  readonly onAccept: () => Promise<void>;
  readonly onDiscard: () => Promise<void>;
}

/** A proposal to judge: its figures, every pair with reasons, who stays without help and why, what would end. */
export function ProposalReview({ proposal, busy, onAccept, onDiscard }: Props): ReactNode {
  const { modal } = App.useApp();
  const kept = proposal.pairs.filter((pair) => pair.kept).length;
  const started = proposal.pairs.length - kept;

  const confirmAccept = (): void => {
    modal.confirm({
      title: text.acceptTitle,
      content: text.acceptExplain(started, kept, proposal.ends.length),
      okText: text.acceptYes,
      cancelText: text.back,
      onOk: onAccept,
    });
  };
  const confirmDiscard = (): void => {
    modal.confirm({
      title: text.discardTitle,
      content: text.discardExplain,
      okText: text.discardYes,
      cancelText: text.back,
      onOk: onDiscard,
    });
  };

  return (
    <div className="fill">
      {proposal.stale && <Problem tone="warning" sentence={text.stale} nextStep={text.staleNextStep} />}
      <div className="review-head">
        <Figures
          figures={[
            { label: text.figures.pairs, value: proposal.pairs.length },
            { label: text.figures.kept, value: kept },
            { label: text.figures.started, value: started },
            { label: text.figures.ends, value: proposal.ends.length },
            { label: text.figures.unserved, value: proposal.unserved.length, alarm: true },
          ]}
        />
        <div className="review-actions">
          <span className="quiet">
            {text.madeAt(instantText(proposal.createdAt))} · {outcomeStatusWord[proposal.status]}
          </span>
          <div className="row-gap">
            <Button disabled={busy} onClick={confirmDiscard}>
              {text.discard}
            </Button>
            <Button type="primary" disabled={busy || proposal.stale} onClick={confirmAccept}>
              {text.accept}
            </Button>
          </div>
        </div>
      </div>
      <Tabs
        className="fill-tabs"
        size="small"
        items={[
          {
            key: 'pairs',
            label: text.tabs.pairs(proposal.pairs.length),
            children: <ProposedPairs pairs={proposal.pairs} />,
          },
          {
            key: 'unserved',
            label: text.tabs.unserved(proposal.unserved.length),
            children: <UnservedElders unserved={proposal.unserved} />,
          },
          {
            key: 'ends',
            label: text.tabs.ends(proposal.ends.length),
            children: <EndingPairs ends={proposal.ends} />,
          },
        ]}
      />
    </div>
  );
}
