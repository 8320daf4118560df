import { App, Button, Dropdown, Space } from 'antd';
import type { ReactNode } from 'react';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Proposal } from '../../../shared/domain/pairing-proposal.ts';
import { pairingsText as text } from '../../text/screens/pairings.ts';
import { villagesOf } from './pair-filters.tsx';

interface Props {
  readonly proposal: Proposal;
  readonly busy: boolean;
  readonly onAccept: (villageId: PlaceId | null) => Promise<void>;
}

/** Accepts the whole proposal, or one village of it, after saying in numbers what will happen. */
export function ProposalAccept({ proposal, busy, onAccept }: Props): ReactNode {
  const { modal } = App.useApp();
  const villages = villagesOf([...proposal.pairs, ...proposal.unserved]);
  const confirm = (villageId: PlaceId | null, name: string): void => {
    const { started, kept, ended, withoutPrimary, withoutBackup } = effectOf(proposal, villageId);
    const gaps = text.acceptGaps(withoutPrimary, withoutBackup);
    modal.confirm({
      title: villageId === null ? text.acceptTitle : text.acceptVillageTitle(name),
      content: (
        <>
          <p>{text.acceptExplain(started, kept, ended)}</p>
          {gaps !== '' && (
            <p className="quiet">
              {gaps}
              {text.acceptGapsAfter}
            </p>
          )}
        </>
      ),
      okText: text.acceptYes,
      cancelText: text.back,
      onOk: () => onAccept(villageId),
    });
  };
  const disabled = busy || proposal.stale;
  return (
    <Space.Compact>
      <Button type="primary" disabled={disabled} onClick={() => confirm(null, '')}>
        {text.accept}
      </Button>
      <Dropdown
        trigger={['click']}
        disabled={disabled || villages.length < 2}
        menu={{
          items: villages.map((village) => {
            const isAccepted = proposal.acceptedVillageIds.some((id) => id === village.id);
            const { started, kept } = effectOf(proposal, village.id);
            return {
              key: village.id,
              disabled: isAccepted,
              label: isAccepted
                ? text.acceptedVillage(village.name)
                : text.acceptVillage(village.name, started + kept),
              onClick: () => confirm(village.id, village.name),
            };
          }),
        }}
      >
        <Button type="primary" disabled={disabled || villages.length < 2} aria-label={text.acceptByVillage}>
          ▾
        </Button>
      </Dropdown>
    </Space.Compact>
  );
}

function effectOf(
  proposal: Proposal,
  villageId: PlaceId | null,
): { started: number; kept: number; ended: number; withoutPrimary: number; withoutBackup: number } {
  const isMeant = (id: PlaceId): boolean =>
    villageId === null ? !proposal.acceptedVillageIds.includes(id) : id === villageId;
  const pairs = proposal.pairs.filter((pair) => isMeant(pair.elder.villageId));
  const unserved = proposal.unserved.filter((line) => isMeant(line.elder.villageId));
  const kept = pairs.filter((pair) => pair.kept).length;
  return {
    started: pairs.length - kept,
    kept,
    ended: proposal.ends.filter((end) => isMeant(end.villageId)).length,
    withoutPrimary: unserved.filter((line) => line.role === 'primary').length,
    withoutBackup: unserved.filter((line) => line.role === 'backup').length,
  };
}
