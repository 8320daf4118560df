import { App, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { personStatus, type PersonStatus } from '../../../../shared/domain/person.ts';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { personText } from '../../../text/screens/person.ts';
import { personStatusWord } from '../../../text/terms.ts';
import { DayField } from '../form/day-field.tsx';
import { Field } from '../form/field.tsx';

const text = personText.status;
const ENDS_PAIRS: readonly PersonStatus[] = ['moved', 'deceased', 'withdrawn'];

/** Somebody went away, came back, moved, died or withdrew: from which day on. */
export function StatusDialog({ person, onClose }: { person: PersonDetail; onClose: () => void }): ReactNode {
  const { message } = App.useApp();
  const today = useAnswer('overview.get', {}).data?.today ?? null;
  const [status, setStatus] = useState<PersonStatus>(person.status);
  const [chosenDay, setChosenDay] = useState<CalendarDate | null>(null);
  const [reason, setReason] = useState('');
  const action = useAction();
  const on = chosenDay ?? today;
  const save = async (): Promise<void> => {
    if (on === null) return;
    const done = await action.run(async () => {
      const { pairsEnded } = await call('people.setStatus', {
        personId: person.id,
        status,
        on,
        reason: reason.trim(),
      });
      void message.success(text.saved(pairsEnded));
    });
    if (done) onClose();
  };
  return (
    <Modal
      open
      title={text.title(person.name)}
      okText={text.save}
      cancelText={text.cancel}
      okButtonProps={{ disabled: on === null || status === person.status }}
      confirmLoading={action.busy}
      onOk={save}
      onCancel={onClose}
    >
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <div className="form-grid">
        <Field label={text.status}>
          <Select
            aria-label={text.status}
            value={status}
            options={personStatus.options.map((value) => ({ value, label: personStatusWord[value] }))}
            onChange={setStatus}
          />
        </Field>
        <Field label={text.on}>
          <DayField label={text.on} value={on} onChange={setChosenDay} />
        </Field>
        <Field wide label={text.reason} {...(ENDS_PAIRS.includes(status) ? { warning: text.endsPairs } : {})}>
          <Input
            aria-label={text.reason}
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
      </div>
    </Modal>
  );
}
