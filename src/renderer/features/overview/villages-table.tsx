import { Button, Card, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Navigation } from '../../components/navigation.ts';
import { overviewText } from '../../text/screens/overview.ts';
import { rosterStateWord } from '../../text/terms.ts';
import type { Overview } from './week-state.ts';

type Village = Overview['villages'][number];
type CountName = 'elders' | 'aged80' | 'withNeeds' | 'helpers' | 'paired' | 'withoutHelper';

const text = overviewText.villages;
const COUNTS: readonly CountName[] = ['elders', 'aged80', 'withNeeds', 'helpers', 'paired', 'withoutHelper'];

/** The villages with their counts and the standing of the coming week. */
export function VillagesTable({
  villages,
  onGo,
}: {
  villages: readonly Village[];
  onGo: Navigation['go'];
}): ReactNode {
  return (
    <Card title={text.title} className="flush">
      <Table<Village>
        rowKey="villageId"
        size="small"
        pagination={false}
        columns={columns(onGo)}
        dataSource={villages}
        summary={() => <Total villages={villages} />}
      />
    </Card>
  );
}

function columns(onGo: Navigation['go']): TableColumnsType<Village> {
  return [
    {
      title: text.village,
      key: 'name',
      render: (_, village) => (
        <Button
          type="link"
          className="inline"
          onClick={() => onGo('people', { villageId: village.villageId, role: 'all' })}
        >
          {village.name}
        </Button>
      ),
    },
    ...COUNTS.map((count) => ({
      title: text[count],
      key: count,
      align: 'right' as const,
      render: (_: unknown, village: Village) => (
        <span className={count === 'withoutHelper' && village[count] > 0 ? 'alarm' : undefined}>
          {village[count]}
        </span>
      ),
    })),
    {
      title: text.roster,
      key: 'roster',
      render: (_, village) => (
        <Button
          type="link"
          className="inline"
          onClick={() => onGo('rosters', { villageId: village.villageId })}
        >
          {village.roster === null
            ? text.rosterNone
            : text.rosterVersion(rosterStateWord[village.roster.state], village.roster.version)}
        </Button>
      ),
    },
    {
      title: text.planned,
      key: 'planned',
      align: 'right',
      render: (_, village) => village.roster?.planned ?? '',
    },
    {
      title: text.unfilled,
      key: 'unfilled',
      align: 'right',
      render: (_, village) => {
        const unfilled = village.roster?.unfilled;
        return (
          <span className={unfilled !== undefined && unfilled > 0 ? 'alarm' : undefined}>
            {unfilled ?? ''}
          </span>
        );
      },
    },
  ];
}

function Total({ villages }: { villages: readonly Village[] }): ReactNode {
  const sum = (pick: (village: Village) => number): number =>
    villages.reduce((total, village) => total + pick(village), 0);
  return (
    <Table.Summary.Row className="total-row">
      <Table.Summary.Cell index={0}>{text.total}</Table.Summary.Cell>
      {COUNTS.map((count, index) => (
        <Table.Summary.Cell key={count} index={index + 1} align="right">
          {sum((village) => village[count])}
        </Table.Summary.Cell>
      ))}
      <Table.Summary.Cell index={7} />
      <Table.Summary.Cell index={8} align="right">
        {sum((village) => village.roster?.planned ?? 0)}
      </Table.Summary.Cell>
      <Table.Summary.Cell index={9} align="right">
        {sum((village) => village.roster?.unfilled ?? 0)}
      </Table.Summary.Cell>
    </Table.Summary.Row>
  );
}
