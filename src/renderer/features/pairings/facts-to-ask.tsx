import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Proposal } from '../../../shared/domain/pairing-proposal.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useNavigation } from '../../components/navigation.ts';
import { pairingsText as text } from '../../text/screens/pairings.ts';
import { missingFactWord } from '../../text/terms/pairings.ts';
import { NameAndPlace } from './pair-columns.tsx';
import { PairTable } from './pair-table.tsx';

/** What nobody noted and scores would rest on, the most points first: to be asked on the next visit. */
export function FactsToAsk({ toAsk }: { toAsk: Proposal['toAsk'] }): ReactNode {
  const { go } = useNavigation();
  if (toAsk.length === 0) return <EmptyState title={text.askNone} nextStep="" />;
  return (
    <div className="fill">
      <p className="quiet">{text.askExplain}</p>
      <PairTable
        lines={toAsk.toSorted((one, other) => other.points - one.points)}
        keyOf={(line) => line.personId}
        width={900}
        columns={[
          {
            title: text.columns.village,
            key: 'village',
            width: 110,
            render: (_, line) => line.person.villageName,
          },
          {
            title: text.columns.person,
            key: 'person',
            width: 250,
            render: (_, line) => <NameAndPlace named={line.person} />,
          },
          {
            title: text.columns.ask,
            key: 'ask',
            width: 330,
            render: (_, line) => line.missing.map((fact) => missingFactWord[fact]).join('、'),
          },
          {
            title: text.columns.points,
            key: 'points',
            width: 110,
            align: 'right',
            render: (_, line) => text.askPoints(line.points),
          },
          {
            title: '',
            key: 'open',
            width: 100,
            render: (_, line) => (
              <Button
                type="link"
                size="small"
                className="inline"
                onClick={() => go('people', { personId: line.personId })}
              >
                {text.openPerson}
              </Button>
            ),
          },
        ]}
      />
    </div>
  );
}
