import { App, Form, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { disputeText as text, timeBankText } from '../../../text/screens/time-bank.ts';
import { Field } from '../field.tsx';
import { SignatoryFields } from '../signatory-fields.tsx';
import { useSignatories } from '../use-signatories.ts';

export type Dispute = Output<'timeBank.disputes'>[number];
const LEAST_TEXT = 2;

interface Props {
  readonly dispute: Dispute;
  readonly onClose: () => void;
}

/** What came of a dispute; the account is free again. */
export function SettleDialog({ dispute, onClose }: Props): ReactNode {
  const { message } = App.useApp();
  const signatories = useSignatories();
  const action = useAction();
  const [result, setResult] = useState('');
  const { handler, reviewer } = signatories;
  const ready = signatories.ready && result.trim().length >= LEAST_TEXT;
  const settle = (): void => {
    if (!ready || handler === null || reviewer === null || action.busy) return;
    void action.run(async () => {
      await call('timeBank.settleDispute', { requestId: dispute.requestId, result, handler, reviewer });
      void message.success(text.settled);
      onClose();
    });
  };
  return (
    <Modal
      open
      width={640}
      title={text.settleTitle(dispute.number)}
      okText={text.settleYes}
      cancelText={timeBankText.cancel}
      okButtonProps={{ disabled: !ready }}
      confirmLoading={action.busy}
      onOk={settle}
      onCancel={onClose}
    >
      <p>
        <strong>{dispute.headName ?? timeBankText.noHead}</strong> {dispute.villageName}
        {dispute.about !== null && ` · ${text.about(dispute.about)}`}
      </p>
      <p className="bank-told">{dispute.text}</p>
      <p className="quiet">{text.settleHint}</p>
      <Form
        layout="vertical"
        className="place-form"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) settle();
        }}
      >
        <Field wide label={text.result} id="dispute-result">
          <Input.TextArea
            id="dispute-result"
            autoFocus
            rows={3}
            maxLength={500}
            placeholder={text.resultExample}
            value={result}
            onChange={(event) => setResult(event.target.value)}
          />
        </Field>
        <SignatoryFields signatories={signatories} />
      </Form>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
    </Modal>
  );
}
