import { DatePicker, Form, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { type ReactNode, useState } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import {
  type ConsentForm,
  consentForm,
  type ConsentPurpose,
  consentPurpose,
} from '../../../shared/domain/person.ts';
import { call } from '../../bridge/call.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { useAction } from '../../bridge/use-action.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { peopleText } from '../../text/screens/people.ts';
import { consentFormWord, consentPurposeWord } from '../../text/terms.ts';

interface Props {
  readonly personIds: readonly PersonId[];
  readonly onClose: () => void;
  readonly onSaved: (recorded: number, alreadyOnRecord: number) => void;
}

const text = peopleText.consent;

/** Enters a pile of signed sheets at once: one purpose, one day, one manner of agreeing. */
export function ConsentDialog({ personIds, onClose, onSaved }: Props): ReactNode {
  const overview = useAnswer('overview.get', {});
  const [purpose, setPurpose] = useState<ConsentPurpose>('wall_card');
  const [form, setForm] = useState<ConsentForm>('signature');
  const [chosenDay, setChosenDay] = useState<Dayjs | null>(null);
  const action = useAction();
  const today = overview.data ? dayjs(overview.data.today) : null;
  const day = chosenDay ?? today;

  const save = (): void => {
    if (day === null) return;
    void action.run(async () => {
      const date = day.format('YYYY-MM-DD');
      const saved = await call('people.recordConsent', { personIds: [...personIds], purpose, form, date });
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
      okButtonProps={{ disabled: day === null }}
      confirmLoading={action.busy}
      onOk={save}
      onCancel={onClose}
    >
      <p>{text.explain(personIds.length)}</p>
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <Form layout="vertical">
        <Form.Item label={text.purpose} htmlFor="consent-purpose">
          <Select
            id="consent-purpose"
            value={purpose}
            onChange={setPurpose}
            options={consentPurpose.options.map((value) => ({ value, label: consentPurposeWord[value] }))}
          />
        </Form.Item>
        <Form.Item label={text.date} htmlFor="consent-date">
          <DatePicker
            id="consent-date"
            allowClear={false}
            value={day}
            disabledDate={(candidate) => today !== null && candidate.isAfter(today, 'day')}
            onChange={setChosenDay}
          />
        </Form.Item>
        <Form.Item label={text.form} htmlFor="consent-form">
          <Select
            id="consent-form"
            value={form}
            onChange={setForm}
            options={consentForm.options.map((value) => ({ value, label: consentFormWord[value] }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
