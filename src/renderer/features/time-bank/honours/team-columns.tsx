import type { TableColumnsType } from 'antd';
import type { Output } from '../../../../shared/contract/contract.ts';
import { hoursText, numberText } from '../../../text/screens/time-bank-amounts.ts';
import { honoursText as text } from '../../../text/screens/time-bank-honours.ts';
import { Stars } from './helper-columns.tsx';

type Team = Output<'timeBank.honours'>['teams'][number];

/** 星级互助组: what a team did in the period, how much of what was planned, and how it was liked. */
export function teamColumns(): TableColumnsType<Team> {
  return [
    { title: text.columns.team, key: 'name', render: (_, { name }) => <strong>{name}</strong> },
    { title: text.columns.village, dataIndex: 'villageName', width: 140 },
    right(text.columns.visits, ({ visits }) => numberText(visits)),
    right(text.columns.period, ({ minutes }) => hoursText(minutes)),
    right(text.columns.doneRate, ({ doneRate }) => shareText(doneRate)),
    right(text.columns.goodRate, ({ goodRate }) => shareText(goodRate)),
    {
      title: text.columns.teamStars,
      key: 'stars',
      width: 130,
      render: (_, { stars }) => <Stars stars={stars} />,
    },
  ];
}

function right(title: string, told: (team: Team) => string): TableColumnsType<Team>[number] {
  return {
    title,
    key: title,
    width: 130,
    align: 'right',
    className: 'number',
    render: (_, team) => told(team),
  };
}

function shareText(share: number | null): string {
  return share === null ? '—' : `${Math.round(share * 100)}%`;
}
