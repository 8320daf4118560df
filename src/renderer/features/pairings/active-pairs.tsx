import type { TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ActivePair } from '../../../shared/domain/pairing-proposal.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { dayText } from '../../text/dates.ts';
import { pairingsText as text } from '../../text/screens/pairings.ts';
import { pairOriginWord } from '../../text/terms.ts';
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

export function ActivePairs({
  pairs,
  loading,
}: {
  pairs: readonly ActivePair[];
  loading: boolean;
}): ReactNode {
  const [filter, setFilter] = useState<PairFilter>({ villageId: null, search: '' });
  if (pairs.length === 0 && !loading)
    return <EmptyState title={text.activeNone} nextStep={text.activeNoneNextStep} />;
  const lines = pairs.filter((pair) => passes(pair, filter));
  return (
    <div className="fill">
      <PairFilters filter={filter} villages={villagesOf(pairs)} onChange={setFilter} />
      <PairTable lines={lines} loading={loading} columns={columns} keyOf={(line) => line.id} width={1200} />
    </div>
  );
}

const columns: TableColumnsType<ActivePair> = [
  villageColumn<ActivePair>(),
  elderColumn<ActivePair>(),
  helperColumn<ActivePair>(),
  { title: text.columns.origin, key: 'origin', width: 86, render: (_, line) => pairOriginWord[line.origin] },
  { title: text.columns.since, key: 'since', width: 130, render: (_, line) => dayText(line.startDate) },
  travelColumn<ActivePair>(),
  scoreColumn<ActivePair>(),
  reasonsColumn<ActivePair>(),
];
