import type { TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Proposal } from '../../../shared/domain/pairing-proposal.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { pairingsText as text } from '../../text/screens/pairings.ts';
import { pairingStoppedText } from '../../text/stopped-by.ts';
import { elderColumn, villageColumn } from './pair-columns.tsx';
import { type PairFilter, PairFilters, passes, villagesOf } from './pair-filters.tsx';
import { PairTable } from './pair-table.tsx';

type Line = Proposal['unserved'][number];

/** Who would stay without a helper, the most urgent first, each with what stopped every helper of the village. */
export function UnservedElders({ unserved }: { unserved: readonly Line[] }): ReactNode {
  const [filter, setFilter] = useState<PairFilter>({ villageId: null, search: '' });
  if (unserved.length === 0) return <EmptyState title={text.unservedNone} nextStep="" />;
  const lines = unserved.filter((line) => passes(line, filter)).sort((one, other) => one.tier - other.tier);
  return (
    <div className="fill">
      <p className="quiet">{text.unservedExplain}</p>
      <PairFilters filter={filter} villages={villagesOf(unserved)} onChange={setFilter} />
      <PairTable lines={lines} columns={columns} keyOf={(line) => line.elderId} width={980} />
    </div>
  );
}

const columns: TableColumnsType<Line> = [
  {
    title: text.columns.tier,
    key: 'tier',
    width: 100,
    render: (_, line) => (
      <span className={line.tier === 1 ? 'alarm' : undefined}>{text.tier(line.tier)}</span>
    ),
  },
  villageColumn<Line>(),
  elderColumn<Line>(),
  {
    title: text.columns.why,
    key: 'why',
    width: 620,
    render: (_, line) => {
      const why = pairingStoppedText(line.stoppedBy);
      return (
        <span className="wrap" title={why}>
          {why}
        </span>
      );
    },
  },
];
