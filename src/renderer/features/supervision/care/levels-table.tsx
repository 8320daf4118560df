import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { visitLevel, type VisitLevel } from '../../../../shared/domain/person-profile.ts';
import { careText as text, supervisionText } from '../../../text/screens/supervision.ts';
import { LevelMark } from '../level-mark.tsx';

type Totals = Output<'supervision.month'>['totals'];
type Line = Totals['all'] & { readonly level: VisitLevel };

const columns: TableColumnsType<Line> = [
  {
    title: text.columns.level,
    key: 'level',
    width: 110,
    render: (_, { level }) => <LevelMark level={level} />,
  },
  { title: text.columns.kept, dataIndex: 'kept', align: 'right', width: 110 },
  { title: text.columns.open, dataIndex: 'open', align: 'right', width: 110 },
  {
    title: text.columns.missed,
    key: 'missed',
    align: 'right',
    width: 110,
    render: (_, { missed }) => <span className={missed > 0 ? 'number alarm' : 'number'}>{missed}</span>,
  },
  { title: text.columns.away, dataIndex: 'away', align: 'right', width: 110 },
  {
    title: text.columns.rate,
    key: 'rate',
    align: 'right',
    width: 110,
    render: (_, { kept, missed }) => (
      <strong className="number">{supervisionText.percent(kept, kept + missed)}</strong>
    ),
  },
];

/** How often the elders of each level were visited. */
export function LevelsTable({ totals }: { readonly totals: Totals }): ReactNode {
  return (
    <div className="scroll-space">
      <Table<Line>
        size="small"
        rowKey="level"
        className="statistics"
        pagination={false}
        columns={columns}
        dataSource={visitLevel.options.map((level) => ({ ...totals.byLevel[level], level }))}
      />
    </div>
  );
}
