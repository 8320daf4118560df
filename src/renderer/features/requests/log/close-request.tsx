import { Form, Input, Modal, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Request, requestClosing, type RequestClosing } from '../../../../shared/domain/request.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { requestsText, requestText as text } from '../../../text/screens/requests.ts';
import { requestStateWord } from '../../../text/terms/requests.ts';
import { DayField, Field } from '../field.tsx';

const ENDS: readonly RequestClosing['state'][] = ['settled', 'dropped'];

interface Props {
  readonly request: Request;
  readonly today: CalendarDate;
  readonly onCancel: () => void;
  readonly onClosed: () => void;
}

/** What came of it in the end, or why nothing more is done. */
export function CloseRequest({ request, today, onCancel, onClosed }: Props): ReactNode {
  const [state, setState] = useState<RequestClosing['state']>('settled');
  const [closedOn, setClosedOn] = useState(today);
  const [result, setResult] = useState(request.result);
  const action = useAction();
  const closing = requestClosing.safeParse({ state, closedOn, result }).data;
  const close = (): void => {
    if (closing === undefined) return;
    void action.run(async () => {
      await call('requests.close', { id: request.id, closing });
      onClosed();
    });
  };
  return (
    <Modal
      open
      title={text.closeTitle(request.number)}
      okText={text.closeYes}
      cancelText={requestsText.cancel}
      okButtonProps={{ disabled: closing === undefined }}
      confirmLoading={action.busy}
      onOk={close}
      onCancel={onCancel}
    >
      <p className="quiet">{request.text}</p>
      <Form
        layout="vertical"
        className="place-form"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) close();
        }}
      >
        <Field label={text.closeAs} id="closing-state">
          <Radio.Group
            id="closing-state"
            optionType="button"
            value={state}
            options={ENDS.map((value) => ({ value, label: requestStateWord[value] }))}
            onChange={(event) => setState(event.target.value === 'dropped' ? 'dropped' : 'settled')}
          />
        </Field>
        <Field label={text.closedOn} id="closing-on">
          <DayField id="closing-on" value={closedOn} onChange={setClosedOn} />
        </Field>
        <Field wide label={state === 'settled' ? text.result : text.dropReason} id="closing-result">
          <Input.TextArea
            id="closing-result"
            autoFocus
            rows={3}
            maxLength={500}
            placeholder={state === 'settled' ? text.resultExample : text.dropExample}
            value={result}
            onChange={(event) => setResult(event.target.value)}
          />
        </Field>
      </Form>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
    </Modal>
  );
}
