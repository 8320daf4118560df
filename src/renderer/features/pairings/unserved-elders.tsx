import { Button, type TableColumnsType } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Proposal } from '../../../shared/domain/pairing-proposal.ts';
import type { PairRole } from '../../../shared/domain/pairing.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { pairingsText as text } from '../../text/screens/pairings.ts';
import { pairingStoppedText } from '../../text/stopped-by.ts';
import { pairRoleHelperWord, tierWord } from '../../text/terms/pairings.ts';
import { elderColumn, villageColumn } from './pair-columns.tsx';
import { type PairFilter, PairFilters, passes, villagesOf } from './pair-filters.tsx';
import { PairTable } from './pair-table.tsx';

type Line = Proposal['unserved'][number];

interface Props {
  readonly unserved: readonly Line[];
  /** Goes to the elder on the desk, where single changes are offered. */
  readonly onOpen: (elderId: PersonId, role: PairRole) => void;
}

/** Who would stay without a helper or a backup, the most urgent first, each with what stopped every helper. */
export function UnservedElders({ unserved, onOpen }: Props): ReactNode {
  const [filter, setFilter] = useState<PairFilter>({ villageId: null, search: '' });
  const columns = useMemo(() => columnsOf(onOpen), [onOpen]);
  if (unserved.length === 0) return <EmptyState title={text.unservedNone} nextStep="" />;
  const lines = unserved
    .filter((line) => passes(line, filter))
    .toSorted((one, other) => gravity(one) - gravity(other));
  return (
    <div className="fill">
      <p className="quiet">{text.unservedExplain}</p>
      <PairFilters filter={filter} villages={villagesOf(unserved)} onChange={setFilter} />
      <PairTable
        lines={lines}
        columns={columns}
        keyOf={(line) => `${line.elderId}-${line.role}`}
        width={1020}
      />
    </div>
  );
}

function gravity({ role, tier }: Line): number {
  return (role === 'primary' ? 0 : 10) + tier;
}

function columnsOf(onOpen: Props['onOpen']): TableColumnsType<Line> {
  return [
    {
      title: text.columns.role,
      key: 'role',
      width: 110,
      render: (_, line) => pairRoleHelperWord[line.role],
    },
    {
      title: text.columns.tier,
      key: 'tier',
      width: 88,
      render: (_, line) => (
        <span className={line.tier === 1 ? 'alarm' : undefined}>{tierWord(line.tier)}</span>
      ),
    },
    villageColumn<Line>(),
    elderColumn<Line>(),
    {
      title: text.columns.why,
      key: 'why',
      width: 440,
      render: (_, line) => {
        const why = pairingStoppedText(line.stoppedBy);
        return (
          <span className="wrap" title={why}>
            {why}
          </span>
        );
      },
    },
    {
      title: '',
      key: 'open',
      width: 120,
      render: (_, line) => (
        <Button type="link" size="small" className="inline" onClick={() => onOpen(line.elderId, line.role)}>
          {text.howToFind}
        </Button>
      ),
    },
  ];
}
