import { Button, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Team } from '../../../../shared/domain/village-places.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { openableRow } from '../../../components/keyboard-rows.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { placesText } from '../../../text/screens/places.ts';
import { teamKindWord } from '../../../text/terms/places.ts';
import type { PlaceWithCounts } from '../place-line.ts';
import { TeamDrawer } from './team-drawer.tsx';

const text = placesText.teams;

interface Props {
  readonly places: readonly PlaceWithCounts[];
  readonly chosen: PlaceWithCounts | null;
}

/** 队伍: the elders' association, volunteer teams and mutual-aid groups of the chosen place and below it. */
export function TeamsTab({ places, chosen }: Props): ReactNode {
  const answer = useAnswer('places.teams', { placeId: chosen?.id ?? null });
  const [open, setOpen] = useState<Team | 'new' | null>(null);
  return (
    <div className="fill">
      <div className="filters">
        <Button onClick={() => setOpen('new')}>{text.add}</Button>
      </div>
      {answer.error && <Problem {...problemText(answer.error)} />}
      <div className="scroll-space">
        {answer.data?.length === 0 ? (
          <EmptyState title={text.none} nextStep={text.noneNextStep} />
        ) : (
          <Table<Team>
            size="small"
            rowKey="id"
            pagination={false}
            loading={!answer.data && !answer.error}
            dataSource={answer.data ?? []}
            columns={columns}
            scroll={{ x: 760 }}
            onRow={(team) => openableRow(() => setOpen(team))}
          />
        )}
      </div>
      <TeamDrawer open={open} places={places} chosen={chosen} onClose={() => setOpen(null)} />
    </div>
  );
}

const columns: TableColumnsType<Team> = [
  { title: text.columns.kind, key: 'kind', width: 110, render: (_, { kind }) => teamKindWord[kind] },
  {
    title: text.columns.name,
    dataIndex: 'name',
    width: 170,
    ellipsis: true,
    render: (name: string) => <strong>{name}</strong>,
  },
  { title: text.columns.place, dataIndex: 'placeName', width: 120, ellipsis: true },
  {
    title: text.columns.leader,
    key: 'leader',
    width: 130,
    ellipsis: true,
    render: (_, { members }) =>
      members
        .filter((member) => member.duty === 'leader')
        .map((member) => member.name)
        .join('　'),
  },
  {
    title: text.columns.members,
    key: 'members',
    width: 80,
    className: 'number',
    render: (_, { members }) => text.people(members.length),
  },
  { title: text.columns.remark, dataIndex: 'remark', width: 150, ellipsis: true },
];
