import { Form, Input, Modal, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import type { MissedElder } from '../../../../shared/contract/supervision.ts';
import { lookInForm, lookInOutcome } from '../../../../shared/domain/supervision.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { missedText as text, supervisionText } from '../../../text/screens/supervision.ts';
import { lookInOutcomeWord } from '../../../text/terms/supervision.ts';
import { DayField, Field } from '../field.tsx';
import { lastName, rememberName } from '../remembered-name.ts';

interface Props {
  readonly elder: MissedElder;
  readonly today: CalendarDate;
  readonly onClose: () => void;
}

const STEPS = ['call', 'go'] as const;

/** Somebody called, or went there: on which day, who, and how they found the elder. */
export function LookInDialog({ elder, today, onClose }: Props): ReactNode {
  const missedOn = elder.missed[0]?.date ?? today;
  const [step, setStep] = useState<(typeof STEPS)[number]>(elder.step === 'call' ? 'call' : 'go');
  const [outcome, setOutcome] = useState<string | null>(null);
  const [doneOn, setDoneOn] = useState(today);
  const [doneBy, setDoneBy] = useState(lastName);
  const action = useAction();
  const form = lookInForm.safeParse({ elderId: elder.elderId, missedOn, step, doneOn, outcome, doneBy }).data;
  const save = (): void => {
    if (form === undefined) return;
    void action.run(async () => {
      await call('supervision.saveLookIn', form);
      rememberName(doneBy);
      onClose();
    });
  };
  return (
    <Modal
      open
      title={text.lookInTitle(elder.name)}
      okText={supervisionText.save}
      cancelText={supervisionText.cancel}
      okButtonProps={{ disabled: form === undefined }}
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
        <Field label={text.how} id="look-in-step">
          <Radio.Group
            id="look-in-step"
            optionType="button"
            value={step}
            options={STEPS.map((value) => ({ value, label: text.hows[value] }))}
            onChange={(event) => setStep(event.target.value === 'call' ? 'call' : 'go')}
          />
        </Field>
        <Field
          label={text.outcome}
          id="look-in-outcome"
          hint={outcome === 'trouble' ? text.troubleHint : undefined}
        >
          <Radio.Group
            id="look-in-outcome"
            optionType="button"
            value={outcome}
            options={lookInOutcome.options.map((value) => ({ value, label: lookInOutcomeWord[value] }))}
            onChange={(event) => setOutcome(String(event.target.value))}
          />
        </Field>
        <Field label={supervisionText.date} id="look-in-on">
          <DayField id="look-in-on" value={doneOn} onChange={setDoneOn} />
        </Field>
        <Field label={supervisionText.by} id="look-in-by">
          <Input
            id="look-in-by"
            maxLength={40}
            placeholder={supervisionText.byExample}
            value={doneBy}
            onChange={(event) => setDoneBy(event.target.value)}
          />
        </Field>
      </Form>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
    </Modal>
  );
}
