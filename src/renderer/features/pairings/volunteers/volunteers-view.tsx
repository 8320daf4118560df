import { Select, Skeleton, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { pairingsVolunteersText as text } from '../../../text/screens/pairings-volunteers.ts';
import { AmountBar } from '../amount-bar.tsx';
import { PairTable } from '../pair-table.tsx';

type Worth = Output<'pairings.volunteersWanted'>[number];

/** Stands for all villages; place numbers begin at 1. */
const ALL = 0;
const SAID_IN_WORDS = 3;

/** 哪里最缺人: where one more volunteer would help the township most. */
export function VolunteersView({ proposalId }: { readonly proposalId: number }): ReactNode {
  const answer = useAnswer('pairings.volunteersWanted', { proposalId });
  const [villageId, setVillageId] = useState(ALL);
  if (answer.error) return <Problem {...problemText(answer.error)} />;
  if (!answer.data) return <Skeleton active />;
  const helpful = answer.data.filter(
    (worth) => worth.primariesGained > 0 || worth.backupsGained > 0 || worth.points > 0,
  );
  if (helpful.length === 0) return <EmptyState title={text.none} nextStep={text.noneNextStep} />;
  const lines = helpful.filter((worth) => villageId === ALL || worth.villageId === villageId);
  const villages = new Map<number, string>(helpful.map((worth) => [worth.villageId, worth.villageName]));
  return (
    <div className="fill">
      <div className="filters">
        <Select
          className="village-select"
          aria-label={text.village}
          value={villageId}
          options={[
            { value: ALL, label: text.allVillages },
            ...[...villages].map(([value, label]) => ({ value, label })),
          ]}
          onChange={setVillageId}
        />
        <span className="quiet">{text.lead}</span>
      </div>
      <div className="best-places">
        <strong>{text.best}</strong>
        <ol>
          {lines.slice(0, SAID_IN_WORDS).map((worth) => (
            <li key={worth.hamletId}>
              {text.sentence(placeOf(worth), worth.primariesGained, worth.backupsGained, worth.points)}
            </li>
          ))}
        </ol>
      </div>
      <PairTable lines={lines} columns={columnsFor(helpful)} keyOf={(worth) => worth.hamletId} width={820} />
    </div>
  );
}

function placeOf(worth: Worth): string {
  return `${worth.villageName}${worth.hamletName}`;
}

function columnsFor(all: readonly Worth[]): TableColumnsType<Worth> {
  const gained = Math.max(...all.map((worth) => Math.max(worth.primariesGained, worth.backupsGained)));
  const points = Math.max(...all.map((worth) => worth.points));
  return [
    {
      title: text.columns.village,
      dataIndex: 'villageName',
      width: 110,
      sorter: (one, other) => one.villageName.localeCompare(other.villageName, 'zh-CN'),
    },
    { title: text.columns.hamlet, dataIndex: 'hamletName', width: 140 },
    {
      title: text.columns.primaries,
      key: 'primaries',
      width: 200,
      sorter: (one, other) => one.primariesGained - other.primariesGained,
      render: (_, worth) => (
        <AmountBar amount={worth.primariesGained} most={gained} words={text.elders(worth.primariesGained)} />
      ),
    },
    {
      title: text.columns.backups,
      key: 'backups',
      width: 200,
      sorter: (one, other) => one.backupsGained - other.backupsGained,
      render: (_, worth) => (
        <AmountBar amount={worth.backupsGained} most={gained} words={text.elders(worth.backupsGained)} />
      ),
    },
    {
      title: text.columns.points,
      key: 'points',
      width: 170,
      sorter: (one, other) => one.points - other.points,
      render: (_, worth) => (
        <AmountBar amount={worth.points} most={points} words={worth.points > 0 ? String(worth.points) : ''} />
      ),
    },
  ];
}
