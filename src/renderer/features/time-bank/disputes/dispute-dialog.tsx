import { App, Form, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { EntryNumber } from '../../../../shared/domain/time-bank.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { disputeText as text, timeBankText } from '../../../text/screens/time-bank.ts';
import { Field } from '../field.tsx';
import { type AccountRow, householdName } from '../household-name.ts';
import { SignatoryFields } from '../signatory-fields.tsx';
import { useSignatories } from '../use-signatories.ts';

const LEAST_TEXT = 2;

interface Props {
  readonly account: Pick<AccountRow, 'householdId' | 'headName' | 'householdNo'>;
  /** The entry that is doubted; null = the account as a whole. */
  readonly number: EntryNumber | null;
  readonly onClose: () => void;
}

/** Somebody doubts an account: nothing is spent from it until that is settled. */
export function DisputeDialog({ account, number, onClose }: Props): ReactNode {
  const { message } = App.useApp();
  const signatories = useSignatories();
  const action = useAction();
  const [told, setTold] = useState('');
  const [reportedBy, setReportedBy] = useState('');
  const { handler, reviewer } = signatories;
  const ready = signatories.ready && told.trim().length >= LEAST_TEXT;
  const open = (): void => {
    if (!ready || handler === null || reviewer === null || action.busy) return;
    void action.run(async () => {
      const { entryNumber } = await call('timeBank.dispute', {
        householdId: account.householdId,
        number,
        text: told,
        reportedBy,
        handler,
        reviewer,
      });
      void message.success(text.opened(entryNumber));
      onClose();
    });
  };
  return (
    <Modal
      open
      width={640}
      title={text.disputeTitle(householdName(account))}
      okText={text.open}
      cancelText={timeBankText.cancel}
      okButtonProps={{ disabled: !ready, danger: true }}
      confirmLoading={action.busy}
      onOk={open}
      onCancel={onClose}
    >
      {number !== null && <p>{text.disputeLine(number)}</p>}
      <p className="quiet">{text.explained}</p>
      <Form
        layout="vertical"
        className="place-form"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) open();
        }}
      >
        <Field wide label={text.text} id="dispute-text">
          <Input.TextArea
            id="dispute-text"
            autoFocus
            rows={3}
            maxLength={500}
            placeholder={text.textExample}
            value={told}
            onChange={(event) => setTold(event.target.value)}
          />
        </Field>
        <Field wide label={text.reportedBy} id="dispute-by">
          <Input
            id="dispute-by"
            maxLength={40}
            placeholder={text.reportedByExample}
            value={reportedBy}
            onChange={(event) => setReportedBy(event.target.value)}
          />
        </Field>
        <SignatoryFields signatories={signatories} />
      </Form>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
    </Modal>
  );
}
