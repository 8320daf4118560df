import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { careGroup } from '../../../../shared/domain/supervision.ts';
import { careText as text, supervisionText } from '../../../text/screens/supervision.ts';
import { careGroupWord } from '../../../text/terms/supervision.ts';

type Totals = Output<'supervision.month'>['totals'];
type Line = Totals['monthly'] & { readonly name: string };

const columns: TableColumnsType<Line> = [
  { title: text.columns.group, dataIndex: 'name', width: 160 },
  { title: text.columns.people, dataIndex: 'people', align: 'right', width: 110 },
  { title: text.columns.visited, dataIndex: 'visited', align: 'right', width: 110 },
  {
    title: text.columns.notVisited,
    key: 'not-visited',
    align: 'right',
    width: 110,
    render: (_, { people, visited }) => (
      <span className={people > visited ? 'number alarm' : 'number'}>{people - visited}</span>
    ),
  },
  {
    title: text.columns.rate,
    key: 'rate',
    align: 'right',
    width: 110,
    render: (_, { people, visited }) => (
      <strong className="number">{supervisionText.percent(visited, people)}</strong>
    ),
  },
  { title: text.columns.proven, dataIndex: 'proven', align: 'right', width: 110 },
];

/** The groups of whom everybody is visited each month. */
export function GroupsTable({ totals }: { readonly totals: Totals }): ReactNode {
  const lines: Line[] = [
    ...careGroup.options.map((group) => ({ ...totals.byGroup[group], name: careGroupWord[group] })),
    { ...totals.monthly, name: text.figures.people },
  ];
  return (
    <div className="scroll-space">
      <Table<Line>
        size="small"
        rowKey="name"
        className="statistics"
        pagination={false}
        columns={columns}
        dataSource={lines}
        rowClassName={({ name }) => (name === text.figures.people ? 'total-row' : '')}
      />
      <p className="quiet">{text.groupsHint}</p>
    </div>
  );
}
