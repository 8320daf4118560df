import { DatePicker, Form, Input, Modal, Radio, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { type ReactNode, useState } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { type ConsentForm, consentForm, type ConsentPurpose } from '../../../shared/domain/person.ts';
import { call } from '../../bridge/call.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { useAction } from '../../bridge/use-action.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { privacyText } from '../../text/screens/privacy.ts';
import { consentFormWord, consentPurposeWord } from '../../text/terms.ts';

const text = privacyText.consents;

interface Props {
  readonly purpose: ConsentPurpose;
  readonly personIds: readonly PersonId[];
  readonly onClose: () => void;
  readonly onSaved: (recorded: number, alreadyOnRecord: number) => void;
}

/** Enters what people decided on one purpose, as a pile of their sheets says. */
export function DecisionDialog({ purpose, personIds, onClose, onSaved }: Props): ReactNode {
  const overview = useAnswer('overview.get', {});
  const [decision, setDecision] = useState<'given' | 'refused'>('given');
  const [form, setForm] = useState<ConsentForm>('signature');
  const [chosenDay, setChosenDay] = useState<Dayjs | null>(null);
  const [paperNo, setPaperNo] = useState('');
  const [takenBy, setTakenBy] = useState('');
  const action = useAction();
  const today = overview.data ? dayjs(overview.data.today) : null;
  const day = chosenDay ?? today;

  const save = (): void => {
    if (day === null) return;
    void action.run(async () => {
      const saved = await call('people.recordConsent', {
        personIds: [...personIds],
        purpose,
        decision,
        form,
        date: day.format('YYYY-MM-DD'),
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
      title={text.recordTitle(consentPurposeWord[purpose])}
      okText={text.save}
      cancelText={privacyText.cancel}
      okButtonProps={{ disabled: day === null }}
      confirmLoading={action.busy}
      onOk={save}
      onCancel={onClose}
    >
      <p>{text.recordExplain(personIds.length)}</p>
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <Form layout="vertical">
        <Form.Item label={text.recordDecision}>
          <Radio.Group
            value={decision}
            onChange={(event) => setDecision(event.target.value as 'given' | 'refused')}
            options={[
              { value: 'given', label: text.decisions.given },
              { value: 'refused', label: text.decisions.refused },
            ]}
          />
        </Form.Item>
        <Form.Item label={text.recordDate} htmlFor="decision-date">
          <DatePicker
            id="decision-date"
            allowClear={false}
            value={day}
            disabledDate={(candidate) => today !== null && candidate.isAfter(today, 'day')}
            onChange={setChosenDay}
          />
        </Form.Item>
        <Form.Item label={text.recordForm} htmlFor="decision-form">
          <Select
            id="decision-form"
            value={form}
            onChange={setForm}
            options={consentForm.options.map((value) => ({ value, label: consentFormWord[value] }))}
          />
        </Form.Item>
        <Form.Item label={text.recordPaperNo} htmlFor="decision-paper-no">
          <Input
            id="decision-paper-no"
            maxLength={30}
            value={paperNo}
            onChange={(event) => setPaperNo(event.target.value)}
          />
        </Form.Item>
        <Form.Item label={text.recordTakenBy} htmlFor="decision-taken-by">
          <Input
            id="decision-taken-by"
            maxLength={30}
            value={takenBy}
            onChange={(event) => setTakenBy(event.target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
