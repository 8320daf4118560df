import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { careText as text, supervisionText } from '../../../text/screens/supervision.ts';

type Village = Output<'supervision.month'>['villages'][number];

const numberColumn = (title: string, key: string, numberOf: (village: Village) => number, alarm = false) => ({
  title,
  key,
  align: 'right' as const,
  width: 92,
  sorter: (one: Village, other: Village) => numberOf(one) - numberOf(other),
  render: (_: unknown, village: Village) => (
    <span className={alarm && numberOf(village) > 0 ? 'number alarm' : 'number'}>{numberOf(village)}</span>
  ),
});

const shareColumn = (title: string, key: string, of: (village: Village) => readonly [number, number]) => ({
  title,
  key,
  align: 'right' as const,
  width: 92,
  sorter: (one: Village, other: Village) => share(of(one)) - share(of(other)),
  render: (_: unknown, village: Village) => (
    <strong className="number">{supervisionText.percent(...of(village))}</strong>
  ),
});

const columns: TableColumnsType<Village> = [
  { title: text.columns.village, dataIndex: 'name', fixed: 'left', width: 110 },
  numberColumn(text.columns.people, 'people', ({ monthly }) => monthly.people),
  numberColumn(text.columns.visited, 'visited', ({ monthly }) => monthly.visited),
  numberColumn(
    text.columns.notVisited,
    'not-visited',
    ({ monthly }) => monthly.people - monthly.visited,
    true,
  ),
  shareColumn(text.columns.rate, 'rate', ({ monthly }) => [monthly.visited, monthly.people]),
  numberColumn(text.columns.proven, 'proven', ({ monthly }) => monthly.proven),
  numberColumn(text.columns.kept, 'kept', ({ all }) => all.kept),
  numberColumn(text.columns.missed, 'missed', ({ all }) => all.missed, true),
  numberColumn(text.columns.records, 'records', ({ records }) => records),
  numberColumn(text.columns.checked, 'checked', ({ checked }) => checked),
  shareColumn(text.columns.evidence, 'evidence', ({ evidenced, records }) => [evidenced, records]),
];

/** Village by village: the monthly visits, how often, and how well what was done is proven. */
export function VillagesTable({ villages }: { readonly villages: readonly Village[] }): ReactNode {
  return (
    <div className="scroll-space">
      <Table<Village>
        size="small"
        rowKey="villageId"
        sticky
        pagination={false}
        columns={columns}
        dataSource={[...villages]}
        scroll={{ x: 1030 }}
        summary={() => (villages.length > 1 ? <Sum villages={villages} /> : null)}
      />
      <p className="quiet">{text.evidenceHint}</p>
    </div>
  );
}

function Sum({ villages }: { readonly villages: readonly Village[] }): ReactNode {
  const sum = (numberOf: (village: Village) => number): number =>
    villages.reduce((total, village) => total + numberOf(village), 0);
  const people = sum(({ monthly }) => monthly.people);
  const visited = sum(({ monthly }) => monthly.visited);
  const records = sum((village) => village.records);
  const cells = [
    text.township,
    people,
    visited,
    people - visited,
    supervisionText.percent(visited, people),
    sum(({ monthly }) => monthly.proven),
    sum(({ all }) => all.kept),
    sum(({ all }) => all.missed),
    records,
    sum(({ checked }) => checked),
    supervisionText.percent(
      sum(({ evidenced }) => evidenced),
      records,
    ),
  ];
  return (
    <Table.Summary.Row className="total-row">
      {cells.map((cell, index) => (
        <Table.Summary.Cell
          key={columns[index]?.key ?? index}
          index={index}
          align={index === 0 ? 'left' : 'right'}
        >
          {cell}
        </Table.Summary.Cell>
      ))}
    </Table.Summary.Row>
  );
}

function share([part, whole]: readonly [number, number]): number {
  return whole === 0 ? 1 : part / whole;
}
