import { App, Form, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { EntryKind, EntryNumber } from '../../../../shared/domain/time-bank.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { dayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { decisionText as text } from '../../../text/screens/time-bank-decisions.ts';
import { timeBankText } from '../../../text/screens/time-bank.ts';
import { entryKindWord } from '../../../text/terms/time-bank.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { useAmount } from '../bank.ts';
import { Field } from '../field.tsx';
import { SignatoryFields } from '../signatory-fields.tsx';
import { useSignatories } from '../use-signatories.ts';

/** What is told of the entry that is to be reversed. */
export interface EntryToReverse {
  readonly number: EntryNumber;
  readonly kind: EntryKind;
  readonly date: CalendarDate;
  readonly about: string;
  readonly minutes: number;
  readonly reversedBy: EntryNumber | null;
}

const LEAST_REASON = 2;
const NOT_REVERSIBLE: ReadonlySet<EntryKind> = new Set(['reversal', 'freeze', 'unfreeze']);

export function isReversible({ kind, reversedBy }: Pick<EntryToReverse, 'kind' | 'reversedBy'>): boolean {
  return reversedBy === null && !NOT_REVERSIBLE.has(kind);
}

interface Props {
  readonly entry: EntryToReverse;
  /** What the reversal does, in a sentence. */
  readonly effect: string;
  readonly onClose: () => void;
}

/** 冲正: an entry that was wrong stays, and another takes it back. */
export function ReverseDialog({ entry, effect, onClose }: Props): ReactNode {
  const { message } = App.useApp();
  const amount = useAmount();
  const signatories = useSignatories();
  const action = useAction();
  const [reason, setReason] = useState('');
  const { handler, reviewer } = signatories;
  const ready = signatories.ready && reason.trim().length >= LEAST_REASON;
  const reverse = (): void => {
    if (!ready || handler === null || reviewer === null || action.busy) return;
    void action.run(async () => {
      const order = { number: entry.number, reason, handler, reviewer };
      const { entryNumber } = await call('timeBank.reverse', order);
      void message.success(text.reversed(entryNumber));
      onClose();
    });
  };
  return (
    <Modal
      open
      width={640}
      title={text.reverseTitle(entry.number)}
      okText={text.reverseYes}
      cancelText={timeBankText.cancel}
      okButtonProps={{ disabled: !ready, danger: true }}
      confirmLoading={action.busy}
      onOk={reverse}
      onCancel={onClose}
    >
      <p>
        <strong>
          {dayText(entry.date)} {entryKindWord[entry.kind]} {entry.about}
        </strong>{' '}
        {amount(Math.abs(entry.minutes))}
      </p>
      <p>{effect}</p>
      <p className="quiet">{text.reverseExplained}</p>
      <Form
        layout="vertical"
        className="place-form"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) reverse();
        }}
      >
        <Field wide label={text.reverseReason} id="bank-reason" hint={text.reasonNeeded}>
          <Input
            id="bank-reason"
            autoFocus
            maxLength={200}
            placeholder={text.reverseExample}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        <SignatoryFields signatories={signatories} />
      </Form>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
    </Modal>
  );
}
