import { Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ProposalId } from '../../../shared/domain/ids.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { pairingsText as text } from '../../text/screens/pairings.ts';
import { DeclinesView } from './declines/declines-view.tsx';
import { FairnessView } from './fairness/fairness-view.tsx';
import { ReviewsView } from './reviews/reviews-view.tsx';
import { RuleBookView } from './rules/rule-book-view.tsx';
import { VolunteersView } from './volunteers/volunteers-view.tsx';

const VIEWS = ['reviews', 'declines', 'volunteers', 'fairness', 'rules'] as const;
type View = (typeof VIEWS)[number];

/** What is looked at now and then: reviews, refusals, where volunteers are wanted, fairness, the rules in words. */
export function MoreViews({ proposalId }: { proposalId: ProposalId | null }): ReactNode {
  const [view, setView] = useState<View>('reviews');
  return (
    <div className="fill">
      <div>
        <Segmented<View>
          aria-label={text.more.label}
          value={view}
          onChange={setView}
          options={VIEWS.map((value) => ({ value, label: text.more[value] }))}
        />
      </div>
      <div className="more-view">
        {view === 'reviews' && <ReviewsView />}
        {view === 'declines' && <DeclinesView />}
        {view === 'fairness' && <FairnessView />}
        {view === 'rules' && <RuleBookView />}
        {view === 'volunteers' &&
          (proposalId === null ? (
            <EmptyState title={text.volunteersNeedProposal} nextStep={text.volunteersNeedProposalNextStep} />
          ) : (
            <VolunteersView proposalId={proposalId} />
          ))}
      </div>
    </div>
  );
}
