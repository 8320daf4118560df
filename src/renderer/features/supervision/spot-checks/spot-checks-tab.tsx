import { Button, InputNumber, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { SpotCheck } from '../../../../shared/contract/supervision.ts';
import type { SpotCheckId } from '../../../../shared/domain/supervision.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { openableRow } from '../../../components/keyboard-rows.ts';
import { Problem } from '../../../components/problem.tsx';
import { shortDayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { spotCheckText as text, supervisionText } from '../../../text/screens/supervision.ts';
import type { ChosenMonth } from '../chosen-month.ts';
import { SpotCheckView } from './spot-check-view.tsx';

const USUAL_PERCENT = 5;

/** 抽查: samples of signed records, and what came of asking after them. */
export function SpotChecksTab({ villageId, month, today }: ChosenMonth): ReactNode {
  const answer = useAnswer('supervision.spotChecks', { villageId });
  const [openId, setOpenId] = useState<SpotCheckId | null>(null);
  const [percent, setPercent] = useState(USUAL_PERCENT);
  const action = useAction();
  if (openId !== null) return <SpotCheckView id={openId} today={today} onBack={() => setOpenId(null)} />;
  const draw = (): void =>
    void action.run(async () => {
      const { id } = await call('supervision.drawSpotCheck', { villageId, month, percent });
      setOpenId(id);
    });
  return (
    <div className="fill">
      <p className="quiet">{text.lead}</p>
      <div className="filters">
        <Button type="primary" loading={action.busy} onClick={draw}>
          {text.draw(percent)}
        </Button>
        <InputNumber
          aria-label={text.percentLabel}
          min={1}
          max={100}
          precision={0}
          suffix="%"
          className="percent-field"
          value={percent}
          onChange={(value) => setPercent(value ?? USUAL_PERCENT)}
        />
      </div>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      <div className="scroll-space">
        {answer.data?.length === 0 ? (
          <EmptyState title={text.none} nextStep={text.noneNextStep} />
        ) : (
          <Table<SpotCheck>
            size="small"
            rowKey="id"
            sticky
            pagination={false}
            loading={answer.data === undefined && answer.error === null}
            columns={columns}
            dataSource={answer.data ?? []}
            onRow={({ id }) => openableRow(() => setOpenId(id))}
          />
        )}
      </div>
    </div>
  );
}

const doneOf = ({ confirmed, differs, notReached }: SpotCheck): number => confirmed + differs + notReached;

const columns: TableColumnsType<SpotCheck> = [
  {
    title: text.columns.place,
    key: 'place',
    render: (_, { villageName }) => villageName ?? supervisionText.allVillages,
  },
  { title: text.columns.month, key: 'month', render: (_, { from }) => supervisionText.monthText(from) },
  { title: text.columns.drawn, key: 'drawn', render: (_, { drawnOn }) => shortDayText(drawnOn) },
  { title: text.columns.sampled, dataIndex: 'sampled', align: 'right' },
  {
    title: text.columns.done,
    key: 'done',
    align: 'right',
    render: (_, check) => (
      <span className={doneOf(check) < check.sampled ? 'alarm' : undefined}>{doneOf(check)}</span>
    ),
  },
  { title: text.columns.confirmed, dataIndex: 'confirmed', align: 'right' },
  {
    title: text.columns.differs,
    key: 'differs',
    align: 'right',
    render: (_, { differs }) => <span className={differs > 0 ? 'alarm' : undefined}>{differs}</span>,
  },
  { title: text.columns.notReached, dataIndex: 'notReached', align: 'right' },
  {
    title: text.columns.rate,
    key: 'rate',
    align: 'right',
    render: (_, { confirmed, differs }) => (
      <strong>{supervisionText.percent(confirmed, confirmed + differs)}</strong>
    ),
  },
];
