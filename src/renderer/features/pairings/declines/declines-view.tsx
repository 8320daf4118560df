import { App, Button, Popconfirm, Skeleton, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { DECLINE_LESSONS } from '../../../../shared/domain/pair-decline.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { dayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { pairingsDeclinesText as text } from '../../../text/screens/pairings-declines.ts';
import { declinedByWord, declineLessonText, declineReasonWord } from '../../../text/terms/pairings.ts';
import { elderColumn, helperColumn, villageColumn } from '../pair-columns.tsx';
import { PairTable } from '../pair-table.tsx';

type Line = Output<'pairings.declines'>[number];

/** 没谈成的: who said no to whom and why, each to be taken back when minds change. */
export function DeclinesView(): ReactNode {
  const { message } = App.useApp();
  const answer = useAnswer('pairings.declines', {});
  const action = useAction();
  if (answer.error) return <Problem {...problemText(answer.error)} />;
  if (!answer.data) return <Skeleton active />;
  const withdraw = (line: Line): void =>
    void action.run(async () => {
      await call('pairings.withdrawDecline', { declineId: line.id });
      void message.success(text.withdrawn);
    });
  return (
    <div className="fill">
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      {answer.data.length === 0 ? (
        <EmptyState title={text.none} nextStep={text.noneNextStep} />
      ) : (
        <>
          <p className="quiet">{text.lead}</p>
          <PairTable lines={answer.data} columns={columns(withdraw)} keyOf={(line) => line.id} width={1150} />
        </>
      )}
    </div>
  );
}

function columns(onWithdraw: (line: Line) => void): TableColumnsType<Line> {
  return [
    { title: text.columns.on, key: 'on', width: 134, render: (_, line) => dayText(line.declinedOn) },
    villageColumn<Line>(),
    elderColumn<Line>(),
    helperColumn<Line>(),
    {
      title: text.columns.by,
      key: 'by',
      width: 132,
      render: (_, line) => text.byName(declinedByWord[line.by], line[line.by].name),
    },
    {
      title: text.columns.reason,
      key: 'reason',
      width: 110,
      render: (_, line) => declineReasonWord[line.reason],
    },
    {
      title: text.columns.lesson,
      key: 'lesson',
      width: 250,
      render: (_, line) => (
        <span className="wrap">
          {declineLessonText[DECLINE_LESSONS[line.reason]](line.by, line.travelMinutes)}
        </span>
      ),
    },
    {
      title: text.columns.steps,
      key: 'steps',
      width: 78,
      fixed: 'right',
      render: (_, line) => (
        <Popconfirm
          title={text.withdrawAsk}
          description={text.withdrawExplain}
          okText={text.withdrawYes}
          cancelText={text.back}
          onConfirm={() => onWithdraw(line)}
        >
          <Button size="small">{text.withdraw}</Button>
        </Popconfirm>
      ),
    },
  ];
}
