import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { qualityText } from '../../text/screens/quality.ts';

type Cell = Output<'quality.statistics'>[number];
type Flag = keyof typeof text.flagWord;
type Band = keyof typeof text.bandWord;

const text = qualityText.statistics;
const FLAGS = Object.keys(text.flagWord) as Flag[];
const BANDS: readonly Band[] = ['-59', '60-69', '70-79', '80-89', '90-', 'unknown'];
/** Left out where nobody is in them. */
const SELDOM: readonly Band[] = ['-59', 'unknown'];

/** Elders by age band and care flag. */
export function StatisticsTable({ cells }: { cells: readonly Cell[] }): ReactNode {
  const countOf = (flag: string, band: string): number =>
    cells.find((cell) => cell.flag === flag && cell.band === band)?.people ?? 0;
  const bands = BANDS.filter((band) => !SELDOM.includes(band) || countOf('all', band) > 0);
  const columns: TableColumnsType<{ flag: Flag }> = [
    { title: text.flag, key: 'flag', render: (_, { flag }) => text.flagWord[flag] },
    ...bands.map((band) => ({
      title: text.bandWord[band],
      key: band,
      align: 'right' as const,
      render: (_: unknown, { flag }: { flag: Flag }) => {
        const people = countOf(flag, band);
        return <span className={people === 0 ? 'quiet number' : 'number'}>{people}</span>;
      },
    })),
    {
      title: text.total,
      key: 'total',
      align: 'right',
      render: (_, { flag }) => (
        <strong className="number">{bands.reduce((sum, band) => sum + countOf(flag, band), 0)}</strong>
      ),
    },
  ];
  return (
    <div className="scroll-space">
      <p className="quiet tab-lead">{text.lead}</p>
      <Table<{ flag: Flag }>
        size="small"
        rowKey="flag"
        className="statistics"
        pagination={false}
        columns={columns}
        dataSource={FLAGS.map((flag) => ({ flag }))}
        rowClassName={({ flag }) => (flag === 'all' ? 'total-row' : '')}
      />
    </div>
  );
}
