import { App, Form, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { DeclinedBy, DeclineReason } from '../../../../shared/domain/pair-decline.ts';
import type { ActivePair } from '../../../../shared/domain/pairing-proposal.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { pairingsReviewsText } from '../../../text/screens/pairings-reviews.ts';
import { ByChoice, ReasonChoice } from '../declines/reason-choice.tsx';

const text = pairingsReviewsText.end;

/** One of the two was asked and said no: who, and why. */
export function EndReviewDialog({ pair, onClose }: { pair: ActivePair; onClose: () => void }): ReactNode {
  const { message } = App.useApp();
  const [by, setBy] = useState<DeclinedBy | null>(null);
  const [reason, setReason] = useState<DeclineReason | null>(null);
  const action = useAction();
  const end = async (): Promise<void> => {
    if (by === null || reason === null) return;
    const done = await action.run(async () => {
      await call('pairings.review', { pairId: pair.id, outcome: 'ends', by, reason });
      void message.success(pairingsReviewsText.done.ends(pair.elder.name, pair.helper.name));
    });
    if (done) onClose();
  };
  return (
    <Modal
      open
      title={text.title(pair.elder.name, pair.helper.name)}
      okText={text.yes}
      cancelText={text.back}
      okButtonProps={{ disabled: by === null || reason === null, danger: true }}
      confirmLoading={action.busy}
      onOk={end}
      onCancel={onClose}
    >
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <p className="quiet">{text.explain}</p>
      <Form layout="vertical">
        <Form.Item label={text.by}>
          <ByChoice by={by} elderName={pair.elder.name} helperName={pair.helper.name} onChoose={setBy} />
        </Form.Item>
        <Form.Item label={text.reason}>
          <ReasonChoice by={by} reason={reason} onChoose={setReason} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
