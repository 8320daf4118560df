import { Card, Segmented, Skeleton } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { problemText } from '../../../text/problem-text.ts';
import { loadText as text, supervisionText } from '../../../text/screens/supervision.ts';
import type { ChosenMonth } from '../chosen-month.ts';
import { LoadChart } from './load-chart.tsx';
import { helpersOption, shareOfBusiest, weeksOption } from './load-options.ts';
import { HelpersTable, WeeksTable } from './load-tables.tsx';

const LOOK = 'supervision.load.look';
type Look = 'chart' | 'table';

/** 服务量: weeks of plans and of what was done, and how evenly helpers share it. */
export function LoadTab({ villageId, month }: ChosenMonth): ReactNode {
  const answer = useAnswer('supervision.load', { villageId, month });
  const [look, setLook] = useState<Look>(() => remembered<Look>(LOOK, 'chart'));
  const weeks = useMemo(() => weeksOption(answer.data?.weeks ?? []), [answer.data]);
  const helpers = useMemo(() => helpersOption(answer.data?.helpers ?? []), [answer.data]);
  if (answer.error !== null) return <Problem {...problemText(answer.error)} />;
  if (!answer.data) return <Skeleton active />;
  const idle = answer.data.helpers.filter(({ minutes }) => minutes === 0).length;
  const isEmpty =
    idle === answer.data.helpers.length &&
    answer.data.weeks.every(({ planned, done, notDone }) => planned + done + notDone === 0);
  if (isEmpty) return <EmptyState title={text.none} nextStep={text.noneNextStep} />;
  const helpersTitle = text.helpers(supervisionText.monthText(month));
  return (
    <div className="fill">
      <div className="filters">
        <Segmented<Look>
          aria-label={text.how}
          value={look}
          options={[
            { value: 'chart', label: text.asChart },
            { value: 'table', label: text.asTable },
          ]}
          onChange={(value) => {
            setLook(value);
            remember(LOOK, value);
          }}
        />
        <span className="quiet">{text.lead}</span>
      </div>
      <div className="scroll-space load-parts">
        <Card size="small" title={text.weeks}>
          {look === 'chart' ? (
            <LoadChart option={weeks} label={text.weeksLabel} />
          ) : (
            <WeeksTable weeks={answer.data.weeks} />
          )}
        </Card>
        <Card size="small" title={helpersTitle}>
          <p className="quiet">
            {text.spread(shareOfBusiest(answer.data.helpers), answer.data.helpers.length, idle)}
          </p>
          {look === 'chart' ? (
            <LoadChart option={helpers} label={text.helpersLabel} />
          ) : (
            <HelpersTable helpers={answer.data.helpers} />
          )}
        </Card>
      </div>
    </div>
  );
}
