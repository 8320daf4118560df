import { Form, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import {
  type Agreement,
  agreementEnding,
  agreementEndReason,
  type AgreementEndReason,
} from '../../../../shared/domain/agreement.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { agreementText as text, requestsText } from '../../../text/screens/requests.ts';
import { agreementEndReasonWord } from '../../../text/terms/requests.ts';
import { DayField, Field } from '../field.tsx';

interface Props {
  readonly agreement: Agreement;
  readonly today: CalendarDate;
  readonly onCancel: () => void;
  readonly onEnded: () => void;
}

/** From which day an agreement no longer holds, and why. */
export function EndAgreement({ agreement, today, onCancel, onEnded }: Props): ReactNode {
  const [endedOn, setEndedOn] = useState(today);
  const [reason, setReason] = useState<AgreementEndReason | null>(
    agreement.state === 'over' ? 'term-over' : null,
  );
  const [note, setNote] = useState('');
  const action = useAction();
  const ending = agreementEnding.safeParse({ endedOn, reason, note }).data;
  const end = (): void => {
    if (ending === undefined) return;
    void action.run(async () => {
      await call('requests.endAgreement', { id: agreement.id, ending });
      onEnded();
    });
  };
  return (
    <Modal
      open
      title={text.endTitle(agreement.form.number)}
      okText={text.endYes}
      okButtonProps={{ danger: true, disabled: ending === undefined }}
      cancelText={requestsText.cancel}
      confirmLoading={action.busy}
      onOk={end}
      onCancel={onCancel}
    >
      <p className="quiet">{text.endHint}</p>
      <Form layout="vertical" className="place-form">
        <Field label={text.reason} id="ending-reason">
          <Select<AgreementEndReason>
            id="ending-reason"
            {...(reason === null ? {} : { value: reason })}
            options={agreementEndReason.options.map((value) => ({
              value,
              label: agreementEndReasonWord[value],
            }))}
            onChange={setReason}
          />
        </Field>
        <Field label={text.endedOn} id="ending-on">
          <DayField id="ending-on" value={endedOn} onChange={setEndedOn} />
        </Field>
        <Field wide label={text.note} id="ending-note">
          <Input
            id="ending-note"
            maxLength={200}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
      </Form>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
    </Modal>
  );
}
