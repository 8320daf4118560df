import { App, Form, Modal } from 'antd';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { timeBankText } from '../../../text/screens/time-bank.ts';
import { decisionText as text } from '../../../text/screens/time-bank-decisions.ts';
import { decisionWord, giftReceiverWord } from '../../../text/terms/time-bank.ts';
import { useBank } from '../bank.ts';
import { householdName } from '../household-name.ts';
import { SignatoryFields } from '../signatory-fields.tsx';
import { useSignatories } from '../use-signatories.ts';
import {
  type DecisionDraft,
  type DecisionStart,
  formToPreview,
  formToWrite,
  newDraft,
} from './decision-draft.ts';
import { DecisionFields } from './decision-fields.tsx';
import { PaperFields } from './paper-fields.tsx';
import { PreviewView } from './preview-view.tsx';
import { useDecisionPreview } from './use-preview.ts';

interface Props {
  readonly start: DecisionStart;
  readonly onClose: () => void;
}

/** One decision about minutes: what, who signs, and what it leaves behind, before it is written in ink. */
export function DecisionDialog({ start, onClose }: Props): ReactNode {
  const { message } = App.useApp();
  const { today, rules } = useBank();
  const signatories = useSignatories();
  const action = useAction();
  const account = useAnswer('timeBank.account', { householdId: start.householdId, limit: 1 }).data;
  const [draft, setDraft] = useState(() => newDraft(start, today));
  const change = (changes: Partial<DecisionDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const { preview, error, allowed } = useDecisionPreview(formToPreview(start, draft, signatories));
  const form = formToWrite(start, draft, signatories);
  const ready = form !== undefined && allowed;
  const write = (): void => {
    if (form === undefined || !allowed || action.busy) return;
    void action.run(async () => {
      const { entryNumber } = await call('timeBank.decide', { form });
      void message.success(text.written(decisionWord[start.kind], entryNumber));
      onClose();
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.ctrlKey) write();
  };
  const explained =
    start.kind === 'gift'
      ? text.explained.gift +
        (rules?.giftsTo.map((receiver) => giftReceiverWord[receiver]).join(text.between) ?? '')
      : text.explained[start.kind];
  return (
    <Modal
      open
      centered
      width={1000}
      title={text.title(decisionWord[start.kind], account === undefined ? '' : householdName(account))}
      okText={text.write}
      cancelText={timeBankText.cancel}
      okButtonProps={{ disabled: !ready, title: text.writeKey }}
      confirmLoading={action.busy}
      onOk={write}
      onCancel={onClose}
    >
      <p className="quiet">{explained}</p>
      <div className="bank-decision">
        <Form layout="vertical" className="place-form" onKeyDown={onKeyDown}>
          <DecisionFields start={start} draft={draft} account={account} onChange={change} />
          <SignatoryFields signatories={signatories} />
          <PaperFields kind={start.kind} draft={draft} onChange={change} />
        </Form>
        <section>
          <h3 className="bank-after">{text.after}</h3>
          <PreviewView preview={preview} />
          {error !== null && <Problem {...problemText(error)} />}
        </section>
      </div>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
    </Modal>
  );
}
