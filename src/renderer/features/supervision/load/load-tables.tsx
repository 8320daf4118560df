import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { shortDayText } from '../../../text/dates.ts';
import { loadText as text, supervisionText } from '../../../text/screens/supervision.ts';
import { PersonLink } from '../person-link.tsx';
import type { LoadHelper, LoadWeek } from './load-options.ts';

/** The weeks in figures: what the chart shows to the eye. */
export function WeeksTable({ weeks }: { readonly weeks: readonly LoadWeek[] }): ReactNode {
  return (
    <Table<LoadWeek>
      size="small"
      rowKey="weekStart"
      pagination={false}
      columns={weekColumns}
      dataSource={[...weeks].reverse()}
    />
  );
}

const weekColumns: TableColumnsType<LoadWeek> = [
  { title: text.columns.week, key: 'week', render: (_, { weekStart }) => shortDayText(weekStart) },
  { title: text.columns.planned, dataIndex: 'planned', align: 'right' },
  { title: text.columns.unfilled, dataIndex: 'unfilled', align: 'right' },
  { title: text.columns.done, dataIndex: 'done', align: 'right' },
  { title: text.columns.notDone, dataIndex: 'notDone', align: 'right' },
  {
    title: text.columns.rate,
    key: 'rate',
    align: 'right',
    render: (_, { done, notDone }) => <strong>{supervisionText.percent(done, done + notDone)}</strong>,
  },
  { title: text.columns.eldersPlanned, dataIndex: 'eldersPlanned', align: 'right' },
  { title: text.columns.eldersServed, dataIndex: 'eldersServed', align: 'right' },
];

/** The helpers in figures, the busiest first. */
export function HelpersTable({ helpers }: { readonly helpers: readonly LoadHelper[] }): ReactNode {
  return (
    <Table<LoadHelper>
      size="small"
      rowKey="personId"
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      columns={helperColumns}
      dataSource={[...helpers]}
    />
  );
}

const helperColumns: TableColumnsType<LoadHelper> = [
  {
    title: text.columns.helper,
    key: 'helper',
    render: (_, { personId, name }) => <PersonLink personId={personId} name={name} />,
  },
  { title: text.columns.village, dataIndex: 'villageName' },
  {
    title: text.columns.minutes,
    dataIndex: 'minutes',
    align: 'right',
    sorter: (one, other) => one.minutes - other.minutes,
    render: (_, { minutes }) => `${String(minutes)}${text.minutes}`,
  },
  {
    title: text.columns.visits,
    dataIndex: 'visits',
    align: 'right',
    sorter: (one, other) => one.visits - other.visits,
  },
];
