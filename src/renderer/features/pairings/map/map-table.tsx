import { Table } from 'antd';
import type { ReactNode } from 'react';
import type { PairingMap } from '../../../../shared/domain/pairing-map.ts';
import { pairingsMapText as text } from '../../../text/screens/pairings-map.ts';
import { tierWord } from '../../../text/terms/pairings.ts';
import { type ElderFacts, hamletName, type HelperFacts, type VillageFacts } from './village-facts.ts';

interface Props {
  readonly map: PairingMap;
  readonly facts: VillageFacts;
  readonly onElder?: (elderId: number) => void;
}

/** The same facts as in the drawing, line by line. */
export function MapTable({ map, facts, onElder }: Props): ReactNode {
  const nameOf = new Map<number | null, string>(
    map.hamlets.map((hamlet) => [hamlet.hamletId, hamletName(hamlet)]),
  );
  return (
    <div className="scroll-space map-table">
      <Table<ElderFacts>
        size="small"
        rowKey="personId"
        pagination={false}
        dataSource={facts.elders}
        columns={[
          {
            title: text.columns.hamlet,
            dataIndex: 'hamletName',
            width: 130,
            sorter: (one, other) => one.hamletName.localeCompare(other.hamletName, 'zh-CN'),
          },
          {
            title: text.columns.elder,
            key: 'elder',
            width: 110,
            render: (_, elder) =>
              onElder === undefined ? (
                elder.name
              ) : (
                <button type="button" className="text-button" onClick={() => onElder(elder.personId)}>
                  {elder.name}
                </button>
              ),
          },
          {
            title: text.columns.tier,
            key: 'tier',
            width: 100,
            defaultSortOrder: 'ascend',
            sorter: (one, other) => one.tier - other.tier,
            render: (_, elder) => tierWord(elder.tier),
          },
          {
            title: text.columns.primary,
            key: 'primary',
            width: 190,
            render: (_, elder) =>
              elder.primary ? named(elder.primary) : <span className="alarm">{text.noPrimary}</span>,
          },
          {
            title: text.columns.backup,
            key: 'backup',
            width: 190,
            render: (_, elder) => (elder.backup ? named(elder.backup) : ''),
          },
          { title: text.columns.reason, dataIndex: 'reason' },
        ]}
      />
      {facts.idleHelpers.length > 0 && (
        <>
          <h2>{text.idle(facts.idleHelpers.length)}</h2>
          <p>{facts.idleHelpers.map(named).join('、')}</p>
        </>
      )}
      <h2>{text.ways(map.links.length)}</h2>
      <Table<PairingMap['links'][number]>
        className="map-ways"
        size="small"
        rowKey={(link) => `${link.fromHamletId} ${link.toHamletId}`}
        pagination={false}
        dataSource={map.links}
        columns={[
          { title: text.waysColumns.from, key: 'from', render: (_, link) => nameOf.get(link.fromHamletId) },
          { title: text.waysColumns.to, key: 'to', render: (_, link) => nameOf.get(link.toHamletId) },
          { title: text.waysColumns.minutes, dataIndex: 'minutes', align: 'right' },
        ]}
      />
    </div>
  );
}

function named(helper: HelperFacts): string {
  return text.helperAt(helper.name, helper.hamletName);
}
