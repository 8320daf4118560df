import { App, Button, Dropdown, Space } from 'antd';
import type { ReactNode } from 'react';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { useNavigation } from '../../components/navigation.ts';
import { pairingsText as text } from '../../text/screens/pairings.ts';
import { ProposalAccept } from './proposal-accept.tsx';
import { ProposalChoice } from './proposal-choice.tsx';
import type { Proposals } from './use-proposals.ts';

interface Props {
  readonly proposals: Proposals;
  readonly busy: boolean;
  readonly hasPairs: boolean;
  readonly onPropose: () => void;
  readonly onProposeWithDecisions: () => void;
  readonly onWeights: () => void;
  readonly onCompare: () => void;
  readonly onPrint: () => void;
  readonly onAccept: (villageId: PlaceId | null) => Promise<void>;
}

/** The page's main buttons: which proposal, a new one, and what becomes of this one. */
export function ProposalActions(props: Props): ReactNode {
  const { proposals, busy, hasPairs, onPropose, onProposeWithDecisions } = props;
  const { onWeights, onCompare, onPrint, onAccept } = props;
  const { modal } = App.useApp();
  const { go } = useNavigation();
  const { proposal, heads } = proposals;
  const confirmDiscard = (): void => {
    modal.confirm({
      title: text.discardTitle,
      content: text.discardExplain,
      okText: text.discardYes,
      cancelText: text.back,
      onOk: async () => {
        await proposals.discard();
      },
    });
  };
  const decided = (proposal?.decisions.length ?? 0) > 0;
  return (
    <>
      {proposal === null && hasPairs && <Button onClick={() => go('rosters')}>{text.goRosters}</Button>}
      {proposal !== null && (
        <ProposalChoice
          heads={heads}
          chosen={proposal.id}
          onChoose={proposals.choose}
          onRename={proposals.rename}
        />
      )}
      <Space.Compact>
        <Button type={proposal === null ? 'primary' : 'default'} disabled={busy} onClick={onPropose}>
          {proposal === null ? text.propose : text.proposeAgain}
        </Button>
        <Dropdown
          trigger={['click']}
          disabled={busy}
          menu={{
            items: [
              {
                key: 'decisions',
                label: text.proposeWithDecisions,
                disabled: !decided,
                onClick: onProposeWithDecisions,
              },
              { key: 'weights', label: text.proposeWithWeights, onClick: onWeights },
            ],
          }}
        >
          <Button
            type={proposal === null ? 'primary' : 'default'}
            disabled={busy}
            aria-label={text.proposeOtherWays}
          >
            ▾
          </Button>
        </Dropdown>
      </Space.Compact>
      {proposal !== null && (
        <>
          <Button disabled={busy} onClick={onCompare}>
            {text.compare}
          </Button>
          <Button disabled={busy} onClick={onPrint}>
            {text.print}
          </Button>
          <Button disabled={busy} onClick={confirmDiscard}>
            {text.discard}
          </Button>
          <ProposalAccept proposal={proposal} busy={busy} onAccept={onAccept} />
        </>
      )}
    </>
  );
}
