import { Segmented, Skeleton, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { shortDayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { alarmText as text } from '../../../text/screens/supervision.ts';
import { recordAlarmWord } from '../../../text/terms/supervision.ts';
import type { ChosenMonth } from '../chosen-month.ts';
import { PersonLink } from '../person-link.tsx';

type Alarm = Output<'supervision.alarms'>['alarms'][number];
const ALL = 'all';
type Filter = Alarm['alarm'] | typeof ALL;
const KINDS = Object.keys(recordAlarmWord) as Alarm['alarm'][];

/** 异常: what looks odd in the records of a month, to be asked about. */
export function AlarmsTab({ villageId, month }: ChosenMonth): ReactNode {
  const answer = useAnswer('supervision.alarms', { villageId, month });
  const [filter, setFilter] = useState<Filter>(ALL);
  if (answer.error !== null) return <Problem {...problemText(answer.error)} />;
  if (!answer.data) return <Skeleton active />;
  const { records, alarms } = answer.data;
  const countOf = (kind: Alarm['alarm']): number => alarms.filter(({ alarm }) => alarm === kind).length;
  const rows = alarms.filter(({ alarm }) => filter === ALL || alarm === filter);
  return (
    <div className="fill">
      <p className="quiet">{text.lead(records)}</p>
      {alarms.length > 0 && (
        <div className="filters">
          <Segmented<Filter>
            aria-label={text.filterLabel}
            value={filter}
            options={[
              { value: ALL, label: `${text.all} ${String(alarms.length)}` },
              ...KINDS.filter((kind) => countOf(kind) > 0).map((kind) => ({
                value: kind,
                label: `${recordAlarmWord[kind]} ${String(countOf(kind))}`,
              })),
            ]}
            onChange={setFilter}
          />
        </div>
      )}
      <div className="scroll-space">
        {alarms.length === 0 ? (
          <EmptyState title={text.none} nextStep={text.noneNextStep} />
        ) : (
          <Table<Alarm>
            size="small"
            rowKey={({ alarm, recordIds }) => `${alarm} ${recordIds.join()}`}
            sticky
            pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
            columns={columns}
            dataSource={rows}
          />
        )}
      </div>
    </div>
  );
}

const columns: TableColumnsType<Alarm> = [
  {
    title: text.columns.alarm,
    key: 'alarm',
    width: 150,
    render: (_, { alarm }) => <span className="alarm">{recordAlarmWord[alarm]}</span>,
  },
  { title: text.columns.village, dataIndex: 'villageName', width: 100 },
  {
    title: text.columns.helper,
    key: 'helper',
    width: 100,
    render: (_, { helperId, helperName }) => <PersonLink personId={helperId} name={helperName} />,
  },
  {
    title: text.columns.when,
    key: 'when',
    width: 180,
    render: (_, { from, to }) => text.when(shortDayText(from), shortDayText(to)),
  },
  { title: text.columns.about, key: 'about', render: (_, { elderNames }) => elderNames.join('、') },
  { title: text.columns.sheets, key: 'sheets', width: 180, render: (_, { sheets }) => sheets.join('、') },
  {
    title: text.columns.records,
    key: 'records',
    align: 'right',
    width: 70,
    render: (_, { recordIds }) => recordIds.length,
  },
];
