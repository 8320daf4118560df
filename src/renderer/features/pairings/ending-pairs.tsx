import type { ReactNode } from 'react';
import type { Proposal } from '../../../shared/domain/pairing-proposal.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { pairingsText as text } from '../../text/screens/pairings.ts';
import { pairingRuleWord } from '../../text/terms.ts';
import { pairRoleWord } from '../../text/terms/pairings.ts';
import { PairTable } from './pair-table.tsx';

/** Pairs of today that accepting would end, and who takes over. */
export function EndingPairs({ ends }: { ends: Proposal['ends'] }): ReactNode {
  if (ends.length === 0) return <EmptyState title={text.endsNone} nextStep="" />;
  return (
    <div className="fill">
      <PairTable
        lines={ends}
        keyOf={(end) => `${end.elderId}-${end.helperId}`}
        width={860}
        columns={[
          { title: text.columns.elder, dataIndex: 'elderName', width: 200 },
          { title: text.columns.helper, dataIndex: 'helperName', width: 200 },
          { title: text.columns.role, key: 'role', width: 110, render: (_, end) => pairRoleWord[end.role] },
          {
            title: text.columns.takenOver,
            key: 'takenOver',
            width: 200,
            render: (_, end) => end.newHelperName ?? <span className="alarm">{text.nobody}</span>,
          },
          {
            title: text.columns.endsBecause,
            key: 'endsBecause',
            width: 260,
            render: (_, end) => (end.rule === null ? text.endsForBetter : pairingRuleWord[end.rule]),
          },
        ]}
      />
    </div>
  );
}
