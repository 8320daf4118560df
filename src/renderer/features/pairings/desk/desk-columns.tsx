import { type TableColumnType, Tag } from 'antd';
import type { ReactNode } from 'react';
import { ScoreBars } from '../../../components/score-bars.tsx';
import { pairReasons } from '../../../text/pair-reasons.ts';
import { deskText as text } from '../../../text/screens/pairing-desk.ts';
import { pairingsText } from '../../../text/screens/pairings.ts';
import { barsOf } from '../score-bars-of.ts';
import type { DeskRow, DeskTag } from './desk-rows.ts';
import { HelperCell } from './helper-cell.tsx';

export type DeskColumn = Omit<TableColumnType<DeskRow>, 'sorter' | 'width' | 'key'> & {
  readonly key: string;
  readonly width: number;
  readonly sorter?: (one: DeskRow, other: DeskRow) => number;
};

const TAG_COLOUR: Partial<Record<DeskTag, string>> = {
  new: '#1d6648',
  changed: '#8a5a00',
  weak: '#b07500',
  'without-helper': '#b3362b',
  'without-backup': '#b3362b',
  locked: '#31548f',
  voluntary: '#31548f',
};
/** Gaps first, then what is doubtful, then what is settled. */
const URGENCY: readonly DeskTag[] = ['without-helper', 'without-backup', 'weak', 'changed', 'new'];
const FAR_AWAY = 100_000;

export const deskColumns: readonly DeskColumn[] = [
  {
    title: text.columns.elder,
    key: 'elder',
    width: 138,
    sorter: (one, other) => one.elder.name.localeCompare(other.elder.name, 'zh-CN'),
    render: (_, row) => <ElderCell row={row} />,
  },
  {
    title: text.columns.primary,
    key: 'primary',
    width: 148,
    sorter: (one, other) => minutesOf(one) - minutesOf(other),
    render: (_, row) => <HelperCell row={row} role="primary" />,
  },
  {
    title: text.columns.backup,
    key: 'backup',
    className: 'role-backup',
    width: 124,
    render: (_, row) => <HelperCell row={row} role="backup" />,
  },
  {
    title: text.columns.score,
    key: 'score',
    width: 112,
    sorter: (one, other) => scoreOf(one) - scoreOf(other),
    render: (_, row) => <ScoreCell row={row} />,
  },
  {
    title: text.columns.tags,
    key: 'tags',
    width: 104,
    sorter: (one, other) => urgencyOf(one) - urgencyOf(other),
    render: (_, row) => <Tags row={row} />,
  },
];

function ElderCell({ row }: { row: DeskRow }): ReactNode {
  const { elder } = row;
  return (
    <div className="desk-cell">
      <span className="desk-line">
        <strong className="clip">{elder.name}</strong>
        <small className="quiet">{pairingsText.ageAndPlace(elder.age, null)}</small>
      </span>
      <small className="quiet clip">
        {[elder.villageName, elder.hamletName ?? ''].filter((part) => part !== '').join(' · ')}
      </small>
    </div>
  );
}

function ScoreCell({ row }: { row: DeskRow }): ReactNode {
  const line = row.primary;
  if (line === null) return null;
  return (
    <div className="desk-cell" title={pairReasons(line.parts, line)}>
      <span className="score">
        <span className="number">{line.score}</span>
        <ScoreBars bars={barsOf(line.parts)} />
      </span>
      <small className="quiet" title={text.confidenceExplain}>
        {text.confidence(line.confidence)}
      </small>
    </div>
  );
}

function Tags({ row }: { row: DeskRow }): ReactNode {
  return (
    <span className="desk-tags">
      {row.tags.map((tag) => (
        <Tag
          key={tag}
          variant="outlined"
          {...(TAG_COLOUR[tag] === undefined ? {} : { color: TAG_COLOUR[tag] })}
          {...(tag === 'weak' ? { title: text.weakExplain } : {})}
        >
          {text.tags[tag]}
        </Tag>
      ))}
    </span>
  );
}

function minutesOf(row: DeskRow): number {
  return row.primary?.travelMinutes ?? FAR_AWAY;
}

function scoreOf(row: DeskRow): number {
  return row.primary?.score ?? -1;
}

function urgencyOf(row: DeskRow): number {
  const at = URGENCY.findIndex((tag) => row.tags.includes(tag));
  return at === -1 ? URGENCY.length : at;
}
