import { App, Button, Skeleton, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { pairingsReviewsText as text } from '../../../text/screens/pairings-reviews.ts';
import { pairRoleWord, reviewCauseWord } from '../../../text/terms/pairings.ts';
import { NameAndPlace } from '../pair-columns.tsx';
import { type PairFilter, PairFilters, passes, villagesOf } from '../pair-filters.tsx';
import { PairTable } from '../pair-table.tsx';
import { EndReviewDialog } from './end-review-dialog.tsx';

type Review = Output<'pairings.reviews'>[number];
type Step = 'goes-on' | 'another-month' | 'ends';

/** 回访: trial months that end, and pairs that nobody has asked about for a long time. */
export function ReviewsView(): ReactNode {
  const { message } = App.useApp();
  const answer = useAnswer('pairings.reviews', {});
  const today = useAnswer('overview.get', {}).data?.today;
  const action = useAction();
  const [filter, setFilter] = useState<PairFilter>({ villageId: null, search: '' });
  const [ending, setEnding] = useState<Review | null>(null);
  if (answer.error) return <Problem {...problemText(answer.error)} />;
  if (!answer.data) return <Skeleton active />;
  const isOverdue = (review: Review): boolean => today !== undefined && review.due < today;
  const lines = answer.data
    .filter((review) => passes(review.pair, filter))
    .sort((one, other) => (one.due < other.due ? -1 : Number(one.due > other.due)));
  const onStep = (review: Review, step: Step): void => {
    if (step === 'ends') {
      setEnding(review);
      return;
    }
    void action.run(async () => {
      await call('pairings.review', { pairId: review.pair.id, outcome: step });
      void message.success(text.done[step](review.pair.elder.name, review.pair.helper.name));
    });
  };
  if (answer.data.length === 0) return <EmptyState title={text.none} nextStep={text.noneNextStep} />;
  return (
    <div className="fill">
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      <PairFilters
        filter={filter}
        villages={villagesOf(answer.data.map((review) => review.pair))}
        onChange={setFilter}
      />
      <p className="quiet">
        {text.count(lines.length, lines.filter(isOverdue).length)}。{text.lead}
      </p>
      <PairTable
        lines={lines}
        columns={columns(isOverdue, action.busy, onStep)}
        keyOf={(review) => review.pair.id}
        width={1000}
      />
      {ending && <EndReviewDialog pair={ending.pair} onClose={() => setEnding(null)} />}
    </div>
  );
}

function columns(
  isOverdue: (review: Review) => boolean,
  busy: boolean,
  onStep: (review: Review, step: Step) => void,
): TableColumnsType<Review> {
  return [
    {
      title: text.columns.due,
      key: 'due',
      width: 166,
      render: (_, review) => (
        <>
          {text.dotted(review.due)} {isOverdue(review) && <span className="alarm">{text.overdue}</span>}
        </>
      ),
    },
    {
      title: text.columns.because,
      key: 'because',
      width: 106,
      render: (_, review) => reviewCauseWord[review.because],
    },
    {
      title: text.columns.village,
      key: 'village',
      width: 78,
      ellipsis: true,
      render: (_, review) => review.pair.elder.villageName,
    },
    {
      title: text.columns.elder,
      key: 'elder',
      width: 178,
      ellipsis: true,
      render: (_, review) => <NameAndPlace named={review.pair.elder} />,
    },
    {
      title: text.columns.helper,
      key: 'helper',
      width: 184,
      ellipsis: true,
      render: (_, review) => <NameAndPlace named={review.pair.helper} />,
    },
    {
      title: text.columns.role,
      key: 'role',
      width: 68,
      render: (_, review) => pairRoleWord[review.pair.role],
    },
    {
      title: text.columns.steps,
      key: 'steps',
      width: 236,
      fixed: 'right',
      render: (_, review) => <Steps review={review} busy={busy} onStep={(step) => onStep(review, step)} />,
    },
  ];
}

interface StepsProps {
  readonly review: Review;
  readonly busy: boolean;
  readonly onStep: (step: Step) => void;
}

function Steps({ review, busy, onStep }: StepsProps): ReactNode {
  const { elder, helper } = review.pair;
  const button = (step: Step, word: string): ReactNode => (
    <Button
      size="small"
      disabled={busy}
      aria-label={text.forPair(word, elder.name, helper.name)}
      onClick={() => onStep(step)}
    >
      {word}
    </Button>
  );
  return (
    <span className="steps-in-line">
      {button('goes-on', text.goesOn)}
      {review.because === 'trial-ends' && button('another-month', text.anotherMonth)}
      {button('ends', text.ends)}
    </span>
  );
}
