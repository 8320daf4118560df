import { Input, Modal, Segmented, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import {
  type ConsentForm,
  consentForm,
  type ConsentPurpose,
  consentPurpose,
} from '../../../../shared/domain/person.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { peopleText } from '../../../text/screens/people.ts';
import { consentFormWord, consentPurposeWord } from '../../../text/terms.ts';
import { remember, remembered } from '../../../components/remembered.ts';
import { DayField } from '../form/day-field.tsx';
import { Field } from '../form/field.tsx';

interface Props {
  readonly personIds: readonly PersonId[];
  readonly onClose: () => void;
  readonly onSaved: (recorded: number, alreadyOnRecord: number) => void;
}

const text = peopleText.consent;

type Decision = 'given' | 'refused';
const DECISIONS: readonly Decision[] = ['given', 'refused'];
const TAKEN_BY = 'consent.taken-by';

/** Enters a pile of signed sheets at once: one purpose, one day, one manner of deciding. */
export function ConsentDialog({ personIds, onClose, onSaved }: Props): ReactNode {
  const today = useAnswer('overview.get', {}).data?.today ?? null;
  const [purpose, setPurpose] = useState<ConsentPurpose>('wall_card');
  const [decision, setDecision] = useState<Decision>('given');
  const [form, setForm] = useState<ConsentForm>('signature');
  const [chosenDay, setChosenDay] = useState<CalendarDate | null>(null);
  const [paperNo, setPaperNo] = useState('');
  const [takenBy, setTakenBy] = useState(() => remembered(TAKEN_BY, ''));
  const action = useAction();
  const date = chosenDay ?? today;

  const save = (): void => {
    if (date === null) return;
    void action.run(async () => {
      remember(TAKEN_BY, takenBy);
      const saved = await call('people.recordConsent', {
        personIds: [...personIds],
        purpose,
        decision,
        form,
        date,
        paperNo: paperNo.trim(),
        takenBy: takenBy.trim(),
      });
      onSaved(saved.recorded, saved.alreadyOnRecord);
    });
  };

  return (
    <Modal
      open
      closable={false}
      title={text.title}
      okText={text.save}
      cancelText={text.cancel}
      okButtonProps={{ disabled: date === null || date > (today ?? date) }}
      confirmLoading={action.busy}
      onOk={save}
      onCancel={onClose}
    >
      <p>{text.explain(personIds.length)}</p>
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <div className="form-grid">
        <Field label={text.purpose}>
          <Select
            aria-label={text.purpose}
            value={purpose}
            onChange={setPurpose}
            options={consentPurpose.options.map((value) => ({ value, label: consentPurposeWord[value] }))}
          />
        </Field>
        <Field label={text.decision}>
          <Segmented
            aria-label={text.decision}
            value={decision}
            onChange={setDecision}
            options={DECISIONS.map((value) => ({ value, label: text.decisions[value] }))}
          />
        </Field>
        <Field label={text.date}>
          <DayField label={text.date} value={date} onChange={setChosenDay} />
        </Field>
        <Field label={text.form}>
          <Select
            aria-label={text.form}
            value={form}
            onChange={setForm}
            options={consentForm.options.map((value) => ({ value, label: consentFormWord[value] }))}
          />
        </Field>
        <Field label={text.paperNo}>
          <Input
            aria-label={text.paperNo}
            placeholder={text.paperNoHint}
            maxLength={30}
            value={paperNo}
            onChange={(event) => setPaperNo(event.target.value)}
          />
        </Field>
        <Field label={text.takenBy}>
          <Input
            aria-label={text.takenBy}
            maxLength={30}
            value={takenBy}
            onChange={(event) => setTakenBy(event.target.value)}
          />
        </Field>
      </div>
    </Modal>
  );
}
