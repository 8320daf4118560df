import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { fairnessText as text } from '../../../text/screens/roster-fairness.ts';
import { type FairnessLine, loadStateOf, minutesOf } from './fairness-lines.ts';

const hours = (title: string, key: string, minutes: (line: FairnessLine) => number, alarm = false) => ({
  title,
  key,
  align: 'right' as const,
  sorter: (one: FairnessLine, other: FairnessLine) => minutes(one) - minutes(other),
  render: (_: unknown, line: FairnessLine) => (
    <span className={alarm && loadStateOf(line) === 'much' ? 'alarm' : undefined}>
      {text.hours(minutes(line))}
    </span>
  ),
});

const columns: TableColumnsType<FairnessLine> = [
  { title: text.columns.name, dataIndex: 'name', fixed: 'left' },
  ...text.weeks.map((week, index) => hours(week, week, ({ weeks }) => weeks[index] ?? 0)),
  hours(text.columns.sum, 'sum', minutesOf, true),
  hours(text.columns.least, 'least', ({ leastMinutes }) => leastMinutes),
  hours(text.columns.most, 'most', ({ mostMinutes }) => mostMinutes),
  hours(text.columns.cap, 'cap', ({ capMinutes }) => capMinutes),
  {
    title: text.columns.state,
    key: 'state',
    render: (_, line) => {
      const state = loadStateOf(line);
      return <span className={state === 'right' ? 'quiet' : 'alarm'}>{text.states[state]}</span>;
    },
  },
];

/** The same in figures: what the chart shows to the eye. */
export function FairnessTable({ lines }: { readonly lines: readonly FairnessLine[] }): ReactNode {
  return (
    <Table<FairnessLine>
      size="small"
      rowKey="helperId"
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      dataSource={[...lines]}
      columns={columns}
    />
  );
}
