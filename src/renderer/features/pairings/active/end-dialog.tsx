import { App, Modal, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Input } from '../../../../shared/contract/contract.ts';
import type { ActivePair } from '../../../../shared/domain/pairing-proposal.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { pairingsActiveText } from '../../../text/screens/pairings-active.ts';
import { pairEndReasonWord } from '../../../text/terms/pairings.ts';

const text = pairingsActiveText.end;
type Reason = Input<'pairings.end'>['reason'];
const REASONS = Object.keys(pairEndReasonWord) as Reason[];

/** Ends a pair from today on, with who asked for it. */
export function EndDialog({ pair, onClose }: { pair: ActivePair; onClose: () => void }): ReactNode {
  const { message } = App.useApp();
  const [reason, setReason] = useState<Reason | null>(null);
  const action = useAction();
  const end = async (): Promise<void> => {
    if (reason === null) return;
    const done = await action.run(async () => {
      await call('pairings.end', { pairId: pair.id, reason });
      void message.success(text.done(pair.elder.name, pair.helper.name));
    });
    if (done) onClose();
  };
  return (
    <Modal
      open
      title={text.title(pair.elder.name, pair.helper.name)}
      okText={text.yes}
      cancelText={text.back}
      okButtonProps={{ disabled: reason === null, danger: true }}
      confirmLoading={action.busy}
      onOk={end}
      onCancel={onClose}
    >
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <p className="quiet">{text.explain}</p>
      <Radio.Group
        className="choice-lines"
        aria-label={text.reason}
        value={reason}
        options={REASONS.map((value) => ({ value, label: pairEndReasonWord[value] }))}
        onChange={(event) => setReason(event.target.value as Reason)}
      />
    </Modal>
  );
}
