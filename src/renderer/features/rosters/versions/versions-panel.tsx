import { Button, Skeleton, Table, type TableColumnsType, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import type { RosterId } from '../../../../shared/domain/ids.ts';
import type { Roster, RosterSummary } from '../../../../shared/domain/roster.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { Problem } from '../../../components/problem.tsx';
import { instantText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { causeText, type NameOf } from '../../../text/roster-cause.ts';
import { versionsText as text } from '../../../text/screens/roster-versions.ts';
import { rosterStateWord } from '../../../text/terms.ts';
import { CompareVersions } from './compare-versions.tsx';

interface Props {
  /** The version in view. */
  readonly roster: Roster;
  /** Puts another version into view; null = the newest. */
  readonly onOpen: (version: number | null) => void;
}

/** Every version of a village's week, and two of them side by side. */
export function VersionsPanel({ roster, onOpen }: Props): ReactNode {
  const { weekStart, villageId } = roster;
  const answer = useAnswer('rosters.versions', { weekStart, villageId });
  const [pair, setPair] = useState<{ one: RosterId; other: RosterId } | null>(null);
  if (answer.error) return <Problem {...problemText(answer.error)} />;
  if (!answer.data) return <Skeleton active />;
  const versions = answer.data;
  const newest = versions[0]?.version;
  const before = versions.find(({ version }) => version < roster.version);
  const compared = pair ?? (before === undefined ? null : { one: before.id, other: roster.id });
  const nameOf: NameOf = (id) =>
    roster.loads.find(({ helperId }) => helperId === id)?.name ??
    roster.visits.find(({ elderId }) => elderId === id)?.title ??
    null;
  const columns: TableColumnsType<RosterSummary> = [
    { title: text.columns.version, key: 'version', width: 90, render: (_, one) => text.version(one.version) },
    {
      title: text.columns.state,
      key: 'state',
      width: 130,
      render: (_, one) => (
        <Tag color={one.state === 'published' || one.state === 'closed' ? 'green' : 'default'}>
          {rosterStateWord[one.state]}
        </Tag>
      ),
    },
    {
      title: text.columns.why,
      key: 'why',
      render: (_, one) => (one.because === null ? text.first : causeText(one.because, nameOf)),
    },
    {
      title: text.columns.made,
      key: 'made',
      width: 195,
      render: (_, one) => instantText(one.publishedAt ?? one.agreedAt ?? one.madeAt),
    },
    { title: text.columns.planned, dataIndex: 'planned', width: 64, align: 'right' },
    {
      title: text.columns.unfilled,
      key: 'unfilled',
      width: 64,
      align: 'right',
      render: (_, one) => <span className={one.unfilled > 0 ? 'alarm' : undefined}>{one.unfilled}</span>,
    },
    { title: text.columns.wall, key: 'wall', width: 175, render: (_, one) => <OnWall version={one} /> },
    {
      title: '',
      key: 'look',
      width: 100,
      align: 'right',
      render: (_, one) =>
        one.id === roster.id ? (
          <span className="quiet">{text.looking}</span>
        ) : (
          <Button size="small" onClick={() => onOpen(one.version === newest ? null : one.version)}>
            {text.look}
          </Button>
        ),
    },
  ];
  return (
    <div className="versions">
      <p className="quiet">{text.lead}</p>
      <Table
        aria-label={text.title}
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={versions}
        columns={columns}
      />
      {compared === null ? (
        <p className="quiet">{text.onlyOne}</p>
      ) : (
        <CompareVersions versions={versions} pair={compared} onPair={setPair} />
      )}
    </div>
  );
}

/** What hangs on the wall: the version in force, and old sheets that are still to be taken down. */
function OnWall({ version: { state, printedAt } }: { readonly version: RosterSummary }): ReactNode {
  const inForce = state === 'published' || state === 'closed';
  if (printedAt === null) return <span className="quiet">{inForce ? text.notPrinted : text.none}</span>;
  if (!inForce) return <span className="quiet">{text.printedAt(instantText(printedAt))}</span>;
  return <span title={text.printedAt(instantText(printedAt))}>{text.onWall}</span>;
}
