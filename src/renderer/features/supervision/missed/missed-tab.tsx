import { Table } from 'antd';
import { type ReactNode, useState } from 'react';
import type { MissedElder } from '../../../../shared/contract/supervision.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { shortDayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { missedText as text } from '../../../text/screens/supervision.ts';
import { missedReasonWord } from '../../../text/terms/supervision.ts';
import type { ChosenMonth } from '../chosen-month.ts';
import { RequestDialog, type RequestStart } from '../request-dialog.tsx';
import { LookInDialog } from './look-in-dialog.tsx';
import { missedColumns } from './missed-columns.tsx';

const TWICE = 2;

/** 漏访: whose last visit did not take place, and what is to be done about it. */
export function MissedTab({ villageId, today }: ChosenMonth): ReactNode {
  const answer = useAnswer('supervision.missed', { villageId });
  const [lookingIn, setLookingIn] = useState<MissedElder | null>(null);
  const [asking, setAsking] = useState<RequestStart | null>(null);
  const twice = answer.data?.filter(({ missed }) => missed.length >= TWICE).length ?? 0;
  return (
    <div className="fill">
      <p className="quiet">
        {text.lead}
        {twice > 0 && <strong className="alarm"> {text.twice(twice)}</strong>}
      </p>
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      <div className="scroll-space">
        {answer.data?.length === 0 ? (
          <EmptyState title={text.none} nextStep={text.noneNextStep} />
        ) : (
          <Table<MissedElder>
            size="small"
            rowKey="elderId"
            sticky
            pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
            loading={answer.data === undefined && answer.error === null}
            columns={missedColumns({ lookIn: setLookingIn, ask: (elder) => setAsking(startOf(elder)) })}
            dataSource={answer.data ?? []}
            scroll={{ x: 990 }}
          />
        )}
      </div>
      {lookingIn !== null && (
        <LookInDialog elder={lookingIn} today={today} onClose={() => setLookingIn(null)} />
      )}
      {asking !== null && <RequestDialog start={asking} today={today} onClose={() => setAsking(null)} />}
    </div>
  );
}

function startOf({ elderId, name, villageId, step, missed }: MissedElder): RequestStart {
  const [last] = missed;
  return {
    personId: elderId,
    name,
    villageId,
    kind: step === 'request' ? 'emergency' : 'need',
    words:
      last === undefined
        ? ''
        : text.requestText(missed.length, shortDayText(last.date), missedReasonWord[last.reason]),
  };
}
