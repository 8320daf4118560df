import { App, Form, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { DeclinedBy, DeclineReason } from '../../../../shared/domain/pair-decline.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { pairingsDeclinesText } from '../../../text/screens/pairings-declines.ts';
import { ByChoice, ReasonChoice } from './reason-choice.tsx';

const text = pairingsDeclinesText.dialog;

export interface DeclineDialogProps {
  readonly open: boolean;
  readonly elderId: number;
  readonly helperId: number;
  readonly elderName: string;
  readonly helperName: string;
  /** The proposal in which the pair stood; null for a pair of today. */
  readonly proposalId: number | null;
  /** Also called after the refusal was written down. */
  readonly onClose: () => void;
}

/** 谢绝: who of the two said no, and why; says what the next proposal will do with it. */
export function DeclineDialog({ open, ...asked }: DeclineDialogProps): ReactNode {
  return open && <OpenDialog key={`${asked.elderId} ${asked.helperId}`} {...asked} />;
}

function OpenDialog(asked: Omit<DeclineDialogProps, 'open'>): ReactNode {
  const { elderId, helperId, elderName, helperName, proposalId, onClose } = asked;
  const { message } = App.useApp();
  const [by, setBy] = useState<DeclinedBy | null>(null);
  const [reason, setReason] = useState<DeclineReason | null>(null);
  const action = useAction();
  const save = async (): Promise<void> => {
    if (by === null || reason === null) return;
    const done = await action.run(async () => {
      await call('pairings.decline', { elderId, helperId, by, reason, proposalId });
      void message.success(text.done);
    });
    if (done) onClose();
  };
  return (
    <Modal
      open
      title={text.title(elderName, helperName)}
      okText={text.yes}
      cancelText={text.cancel}
      okButtonProps={{ disabled: by === null || reason === null }}
      confirmLoading={action.busy}
      onOk={save}
      onCancel={onClose}
    >
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <p className="quiet">
        {text.always}
        {proposalId === null ? text.ends : text.reproposes}
      </p>
      <Form layout="vertical">
        <Form.Item label={text.by}>
          <ByChoice by={by} elderName={elderName} helperName={helperName} onChoose={setBy} />
        </Form.Item>
        <Form.Item label={text.reason}>
          <ReasonChoice by={by} reason={reason} onChoose={setReason} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
