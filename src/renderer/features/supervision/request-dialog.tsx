import { App, Form, Input, Modal, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import { requestForm, USUAL_DUE_DAYS } from '../../../shared/domain/request.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { call } from '../../bridge/call.ts';
import { useAction } from '../../bridge/use-action.ts';
import { Problem } from '../../components/problem.tsx';
import { shortDayText } from '../../text/dates.ts';
import { problemText } from '../../text/problem-text.ts';
import { missedText as text, supervisionText } from '../../text/screens/supervision.ts';
import { requestKindWord } from '../../text/terms/requests.ts';
import { DayField, Field } from './field.tsx';

type Kind = (typeof KINDS)[number];

/** About whom, and what to begin with. */
export interface RequestStart {
  readonly personId: PersonId;
  readonly name: string;
  readonly villageId: PlaceId;
  readonly kind: Kind;
  readonly words: string;
}

interface Props {
  readonly start: RequestStart;
  readonly today: CalendarDate;
  readonly onClose: () => void;
}

const KINDS = ['emergency', 'need', 'complaint'] as const;
const DAY = 1;

/** Opens a request about an elder nobody came to; an emergency is due tomorrow at the latest: 24 hours. */
export function RequestDialog({ start, today, onClose }: Props): ReactNode {
  const { message } = App.useApp();
  const [kind, setKind] = useState(start.kind);
  const [words, setWords] = useState(start.words);
  const [handler, setHandler] = useState('');
  const [dueOn, setDueOn] = useState(() => usualDay(start.kind, today));
  const action = useAction();
  const form = requestForm.safeParse({
    kind,
    villageId: start.villageId,
    reportedOn: today,
    channel: 'paper',
    personId: start.personId,
    reportedBy: '',
    text: words,
    handler,
    dueOn,
  }).data;
  const save = (): void => {
    if (form === undefined || dueOn < today) return;
    void action.run(async () => {
      const { number } = await call('requests.save', { id: null, form });
      void message.success(text.saved(number, shortDayText(dueOn)));
      onClose();
    });
  };
  return (
    <Modal
      open
      title={text.requestTitle(start.name)}
      okText={text.request}
      cancelText={supervisionText.cancel}
      okButtonProps={{ disabled: form === undefined || dueOn < today }}
      confirmLoading={action.busy}
      onOk={save}
      onCancel={onClose}
    >
      <Form
        layout="vertical"
        className="place-form"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) save();
        }}
      >
        <Field wide label={text.what} id="missed-words">
          <Input.TextArea
            id="missed-words"
            autoFocus
            rows={3}
            maxLength={500}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </Field>
        <Field label={text.kind} id="missed-kind">
          <Radio.Group
            id="missed-kind"
            optionType="button"
            value={kind}
            options={KINDS.map((value) => ({ value, label: requestKindWord[value] }))}
            onChange={(event) => {
              const chosen = KINDS.find((value) => value === event.target.value) ?? 'need';
              setKind(chosen);
              setDueOn(usualDay(chosen, today));
            }}
          />
        </Field>
        <Field label={text.dueOn} id="missed-due" hint={text.dueHint}>
          <DayField id="missed-due" value={dueOn} onChange={setDueOn} />
        </Field>
        <Field wide label={text.handler} id="missed-handler">
          <Input
            id="missed-handler"
            maxLength={40}
            placeholder={text.handlerExample}
            value={handler}
            onChange={(event) => setHandler(event.target.value)}
          />
        </Field>
      </Form>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
    </Modal>
  );
}

function usualDay(kind: Kind, today: CalendarDate): CalendarDate {
  return addDays(today, kind === 'emergency' ? DAY : USUAL_DUE_DAYS[kind]);
}
