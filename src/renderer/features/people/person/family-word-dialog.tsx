import { AutoComplete, Input, Modal, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { type FamilyWordKind, familyWordKind } from '../../../../shared/domain/family-word.ts';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { personText } from '../../../text/screens/person.ts';
import { contactRelationWords, familyWordWord } from '../../../text/terms/people.ts';
import { DayField } from '../form/day-field.tsx';
import { Field } from '../form/field.tsx';

const text = personText.family;

/** Enters that one of the family applied, agreed or objected; those on the call list are proposed by name. */
export function FamilyWordDialog(props: {
  readonly person: PersonDetail;
  readonly onClose: () => void;
}): ReactNode {
  const contacts = props.person.elder?.contacts ?? [];
  const today = useAnswer('overview.get', {}).data?.today ?? null;
  const [givenBy, setGivenBy] = useState(contacts[0]?.name ?? '');
  const [relation, setRelation] = useState(contacts[0]?.relation ?? '');
  const [word, setWord] = useState<FamilyWordKind>('agreed');
  const [chosenDay, setChosenDay] = useState<CalendarDate | null>(null);
  const [paperNo, setPaperNo] = useState('');
  const action = useAction();
  const givenOn = chosenDay ?? today;

  const save = (): void => {
    if (givenOn === null) return;
    void action.run(async () => {
      await call('people.recordFamilyWord', {
        personId: props.person.id,
        form: { word, givenBy, relation, givenOn, paperNo },
      });
      props.onClose();
    });
  };

  return (
    <Modal
      open
      closable={false}
      title={text.add}
      okText={text.save}
      cancelText={text.cancel}
      okButtonProps={{
        disabled: givenBy.trim() === '' || givenOn === null || givenOn > (today ?? givenOn),
      }}
      confirmLoading={action.busy}
      onOk={save}
      onCancel={props.onClose}
    >
      <p>{text.explain}</p>
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <div className="form-grid">
        <Field label={text.givenBy}>
          <AutoComplete
            aria-label={text.givenBy}
            maxLength={50}
            value={givenBy}
            options={contacts.map(({ name }) => ({ value: name }))}
            onChange={(name: string) => {
              setGivenBy(name);
              const contact = contacts.find((one) => one.name === name);
              if (contact) setRelation(contact.relation);
            }}
          />
        </Field>
        <Field label={text.relation}>
          <AutoComplete
            aria-label={text.relation}
            maxLength={20}
            value={relation}
            options={contactRelationWords.map((value) => ({ value }))}
            onChange={setRelation}
          />
        </Field>
        <Field label={text.word}>
          <Segmented
            aria-label={text.word}
            value={word}
            options={familyWordKind.options.map((value) => ({ value, label: familyWordWord[value] }))}
            onChange={setWord}
          />
        </Field>
        <Field label={text.givenOn}>
          <DayField label={text.givenOn} value={givenOn} onChange={setChosenDay} />
        </Field>
        <Field label={text.paperNo}>
          <Input
            aria-label={text.paperNo}
            maxLength={30}
            value={paperNo}
            onChange={(event) => setPaperNo(event.target.value)}
          />
        </Field>
      </div>
    </Modal>
  );
}
