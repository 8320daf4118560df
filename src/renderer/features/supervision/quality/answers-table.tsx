import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Satisfaction } from '../../../../shared/domain/attendance.ts';
import { qualityText as text, supervisionText } from '../../../text/screens/supervision.ts';

interface Line {
  readonly key: number;
  readonly name: string;
  readonly answers: Readonly<Record<Satisfaction, number>>;
}

interface Props {
  readonly heading: string;
  readonly lines: readonly Line[];
  /** True where only what is not 好 is of interest. */
  readonly short?: boolean;
}

/** 好, 中, 差 line by line. The rate counts those who ticked anything. */
export function AnswersTable({ heading, lines, short = false }: Props): ReactNode {
  return (
    <Table<Line>
      size="small"
      rowKey="key"
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[{ title: heading, dataIndex: 'name' }, ...(short ? SHORT : WHOLE)]}
      dataSource={[...lines]}
    />
  );
}

const countColumn = (answer: Satisfaction, alarm = false) => ({
  title: text.columns[answer],
  key: answer,
  align: 'right' as const,
  width: 90,
  render: (_: unknown, { answers }: Line) => (
    <span className={alarm && answers[answer] > 0 ? 'number alarm' : 'number'}>{answers[answer]}</span>
  ),
});

const SHORT: TableColumnsType<Line> = [countColumn('good'), countColumn('fair'), countColumn('poor', true)];

const tickedOf = ({ good, fair, poor }: Line['answers']): number => good + fair + poor;

const WHOLE: TableColumnsType<Line> = [
  ...SHORT,
  countColumn('blank'),
  {
    title: text.columns.rate,
    key: 'rate',
    align: 'right',
    width: 100,
    render: (_, { answers }) => (
      <strong className="number">{supervisionText.percent(answers.good, tickedOf(answers))}</strong>
    ),
  },
  {
    title: text.columns.answered,
    key: 'answered',
    align: 'right',
    width: 100,
    render: (_, { answers }) => (
      <span className="number">
        {supervisionText.percent(tickedOf(answers), tickedOf(answers) + answers.blank)}
      </span>
    ),
  },
];
