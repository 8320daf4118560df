import { Segmented, type TableColumnsType, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Proposal } from '../../../shared/domain/pairing-proposal.ts';
import { pairingsText as text } from '../../text/screens/pairings.ts';
import {
  elderColumn,
  helperColumn,
  reasonsColumn,
  scoreColumn,
  travelColumn,
  villageColumn,
} from './pair-columns.tsx';
import { type PairFilter, PairFilters, passes, villagesOf } from './pair-filters.tsx';
import { PairTable } from './pair-table.tsx';

type Line = Proposal['pairs'][number];
const NEWNESS = ['all', 'new', 'kept'] as const;
type Newness = (typeof NEWNESS)[number];

export function ProposedPairs({ pairs }: { pairs: readonly Line[] }): ReactNode {
  const [filter, setFilter] = useState<PairFilter>({ villageId: null, search: '' });
  const [newness, setNewness] = useState<Newness>('all');
  const lines = pairs.filter(
    (line) => passes(line, filter) && (newness === 'all' || line.kept === (newness === 'kept')),
  );
  return (
    <div className="fill">
      <PairFilters filter={filter} villages={villagesOf(pairs)} onChange={setFilter}>
        <Segmented<Newness>
          aria-label={text.filterLabel}
          value={newness}
          options={NEWNESS.map((value) => ({ value, label: text.filters[value] }))}
          onChange={setNewness}
        />
      </PairFilters>
      <PairTable lines={lines} columns={columns} keyOf={(line) => line.elderId} width={1120} />
    </div>
  );
}

const columns: TableColumnsType<Line> = [
  {
    title: text.columns.state,
    key: 'state',
    width: 64,
    render: (_, line) => (line.kept ? <Tag>{text.kept}</Tag> : <Tag color="#1d6648">{text.new}</Tag>),
  },
  villageColumn<Line>(),
  elderColumn<Line>(),
  helperColumn<Line>(),
  {
    title: text.columns.held,
    key: 'held',
    width: 72,
    align: 'right',
    render: (_, line) => text.held(line.heldElders),
  },
  travelColumn<Line>(),
  scoreColumn<Line>(),
  reasonsColumn<Line>(),
];
