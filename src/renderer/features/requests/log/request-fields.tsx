import { AutoComplete, Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { contactChannel, requestKind, USUAL_DUE_DAYS } from '../../../../shared/domain/request.ts';
import { requestText as text } from '../../../text/screens/requests.ts';
import { contactChannelWord, requestKindWord } from '../../../text/terms/requests.ts';
import { DayField, Field } from '../field.tsx';
import { PersonField } from '../person-field.tsx';
import { useVillages } from '../village-choice.tsx';
import type { RequestDraft } from './request-draft.ts';

interface Props {
  readonly draft: RequestDraft;
  readonly handlers: readonly string[];
  readonly onChange: (changes: Partial<RequestDraft>) => void;
}

/** In the order in which it is told on the telephone: who, what, how it came, and who sees to it until when. */
export function RequestFields({ draft, handlers, onChange }: Props): ReactNode {
  const villages = useVillages();
  return (
    <>
      <Field label={text.person} id="request-person" hint={text.personHint}>
        <PersonField
          id="request-person"
          label={text.person}
          role="all"
          chosen={draft.person}
          onChoose={(person) =>
            onChange(
              person === null
                ? { person: null }
                : { person: { personId: person.personId, name: person.name }, villageId: person.villageId },
            )
          }
        />
      </Field>
      <Field label={text.village} id="request-village">
        <Select
          id="request-village"
          showSearch={{ optionFilterProp: 'label' }}
          {...(draft.villageId === null ? {} : { value: draft.villageId })}
          options={[...villages]}
          onChange={(villageId) => onChange({ villageId })}
        />
      </Field>
      <Field wide label={text.kind} id="request-kind">
        <Radio.Group
          id="request-kind"
          optionType="button"
          value={draft.kind}
          options={requestKind.options.map((value) => ({ value, label: requestKindWord[value] }))}
          onChange={(event) => onChange({ kind: requestKind.parse(event.target.value) })}
        />
      </Field>
      <Field wide label={text.text} id="request-text">
        <Input.TextArea
          id="request-text"
          rows={2}
          maxLength={500}
          showCount
          placeholder={text.textExample}
          value={draft.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </Field>
      <Field wide label={text.channel} id="request-channel">
        <Radio.Group
          id="request-channel"
          optionType="button"
          value={draft.channel}
          options={contactChannel.options.map((value) => ({ value, label: contactChannelWord[value] }))}
          onChange={(event) => onChange({ channel: contactChannel.parse(event.target.value) })}
        />
      </Field>
      <Field label={text.reportedBy} id="request-by">
        <Input
          id="request-by"
          maxLength={40}
          placeholder={text.reportedByExample}
          value={draft.reportedBy}
          onChange={(event) => onChange({ reportedBy: event.target.value })}
        />
      </Field>
      <Field label={text.reportedOn} id="request-on">
        <DayField
          id="request-on"
          value={draft.reportedOn}
          onChange={(reportedOn) => onChange({ reportedOn })}
        />
      </Field>
      <Field label={text.handler} id="request-handler">
        <AutoComplete
          id="request-handler"
          placeholder={text.handlerExample}
          value={draft.handler}
          maxLength={40}
          options={handlers.filter((name) => name.includes(draft.handler)).map((value) => ({ value }))}
          onChange={(handler: string) => onChange({ handler })}
        />
      </Field>
      <Field
        label={text.dueOn}
        id="request-due"
        hint={text.dueUsual(USUAL_DUE_DAYS[draft.kind])}
        wrong={draft.dueOn < draft.reportedOn ? text.dueReversed : null}
      >
        <DayField
          id="request-due"
          value={draft.dueOn}
          onChange={(dueOn) => onChange({ dueOn, dueByHand: true })}
        />
      </Field>
    </>
  );
}
