import { Button, Input, Modal, Select, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ProposalId } from '../../../shared/domain/ids.ts';
import type { ProposalHead } from '../../../shared/domain/pairing-proposal.ts';
import { instantText } from '../../text/dates.ts';
import { pairingsText as text } from '../../text/screens/pairings.ts';

interface Props {
  readonly heads: readonly ProposalHead[];
  readonly chosen: ProposalId;
  readonly onChoose: (proposalId: ProposalId) => void;
  readonly onRename: (name: string) => Promise<void>;
}

/** Which of the kept proposals is looked at, each with its figures. */
export function ProposalChoice({ heads, chosen, onChoose, onRename }: Props): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const head = heads.find((one) => one.id === chosen);
  const rename = async (): Promise<void> => {
    if (typed === null || typed.trim() === '') return;
    await onRename(typed.trim());
    setTyped(null);
  };
  return (
    <>
      <Select<ProposalId>
        className="proposal-select"
        popupMatchSelectWidth={360}
        aria-label={text.whichProposal}
        value={chosen}
        onChange={onChoose}
        optionLabelProp="title"
        options={heads.map((one) => ({
          value: one.id,
          title: proposalName(one),
          label: <Option head={one} />,
        }))}
      />
      <Button type="text" onClick={() => setTyped(head?.name ?? '')}>
        {text.rename}
      </Button>
      <Modal
        open={typed !== null}
        title={text.renameTitle}
        okText={text.renameYes}
        cancelText={text.back}
        okButtonProps={{ disabled: (typed ?? '').trim() === '' }}
        onOk={rename}
        onCancel={() => setTyped(null)}
        destroyOnHidden
        width={420}
      >
        <Input
          autoFocus
          maxLength={40}
          aria-label={text.renameLabel}
          placeholder={text.renamePlaceholder}
          value={typed ?? ''}
          onChange={(event) => setTyped(event.target.value)}
          onPressEnter={() => void rename()}
        />
      </Modal>
    </>
  );
}

export function proposalName(head: Pick<ProposalHead, 'name' | 'createdAt'>): string {
  return text.proposalName(head.name, instantText(head.createdAt));
}

function Option({ head }: { head: ProposalHead }): ReactNode {
  const { primaries, withoutPrimary, totalScore } = head.figures;
  return (
    <div className="proposal-option">
      <div className="desk-line">
        <span className="clip">{proposalName(head)}</span>
        {head.stale && <Tag color="#b07500">{text.staleTag}</Tag>}
        {head.weights !== null && <Tag>{text.ownWeights}</Tag>}
      </div>
      <small className="quiet">
        {head.name === '' ? '' : `${instantText(head.createdAt)} · `}
        {text.proposalFigures(primaries, withoutPrimary, totalScore)}
      </small>
    </div>
  );
}
