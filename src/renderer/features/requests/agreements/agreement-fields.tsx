import { Button, Input, InputNumber, Radio } from 'antd';
import type { ReactNode } from 'react';
import { agreementKind } from '../../../../shared/domain/agreement.ts';
import { addDays } from '../../../../shared/time/calendar-date.ts';
import { agreementText as text } from '../../../text/screens/requests.ts';
import { agreementKindWord } from '../../../text/terms/requests.ts';
import { DayField, Field } from '../field.tsx';
import { PersonField } from '../person-field.tsx';
import { type AgreementDraft, yearFrom } from './agreement-draft.ts';

interface Props {
  readonly draft: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

/** In the order of the paper: number, parties, days, witness, and where the paper lies. */
export function AgreementFields({ draft, onChange }: Props): ReactNode {
  const { to } = draft;
  return (
    <>
      <Field label={text.number} id="agreement-number" hint={text.numberHint}>
        <Input
          id="agreement-number"
          maxLength={40}
          value={draft.number}
          onChange={(event) => onChange({ number: event.target.value })}
        />
      </Field>
      <Field label={text.kind} id="agreement-kind">
        <Radio.Group
          id="agreement-kind"
          optionType="button"
          value={draft.kind}
          options={agreementKind.options.map((value) => ({ value, label: agreementKindWord[value] }))}
          onChange={(event) => onChange({ kind: agreementKind.parse(event.target.value) })}
        />
      </Field>
      <Field label={text.elder} id="agreement-elder">
        <PersonField
          id="agreement-elder"
          label={text.elder}
          role="elder"
          chosen={draft.elder}
          onChoose={(elder) => onChange({ elder })}
        />
      </Field>
      {draft.kind === 'live-in' ? (
        <div />
      ) : (
        <Field label={text.helper} id="agreement-helper">
          <PersonField
            id="agreement-helper"
            label={text.helper}
            role="helper"
            chosen={draft.helper}
            onChoose={(helper) => onChange({ helper })}
          />
        </Field>
      )}
      <Field label={text.signedOn} id="agreement-signed">
        <DayField
          id="agreement-signed"
          value={draft.signedOn}
          onChange={(signedOn) =>
            onChange({ signedOn, from: signedOn, ...(to && { to: yearFrom(signedOn) }) })
          }
        />
      </Field>
      <Field label={text.from} id="agreement-from">
        <DayField id="agreement-from" value={draft.from} onChange={(from) => onChange({ from })} />
      </Field>
      <Field
        label={text.to}
        id="agreement-to"
        hint={text.toHint}
        wrong={to !== null && to < draft.from ? text.reversed : null}
      >
        <div className="request-with-button">
          <DayField
            id="agreement-to"
            value={to}
            onChange={(day) => onChange({ to: day })}
            onClear={() => onChange({ to: null })}
          />
          <Button
            onClick={() => onChange({ to: to === null ? yearFrom(draft.from) : yearFrom(addDays(to, 1)) })}
          >
            {text.oneMoreYear}
          </Button>
        </div>
      </Field>
      <Field label={text.rulesVersion} id="agreement-rules">
        <Input
          id="agreement-rules"
          maxLength={40}
          placeholder={text.rulesVersionExample}
          value={draft.rulesVersion}
          onChange={(event) => onChange({ rulesVersion: event.target.value })}
        />
      </Field>
      <Field label={text.witness} id="agreement-witness">
        <Input
          id="agreement-witness"
          maxLength={40}
          placeholder={text.witnessExample}
          value={draft.witness}
          onChange={(event) => onChange({ witness: event.target.value })}
        />
      </Field>
      <Field label={text.copies} id="agreement-copies">
        <InputNumber
          id="agreement-copies"
          min={1}
          max={9}
          precision={0}
          value={draft.copies}
          onChange={(copies) => onChange({ copies: copies ?? 3 })}
        />
      </Field>
      <Field label={text.filedAt} id="agreement-filed">
        <Input
          id="agreement-filed"
          maxLength={60}
          placeholder={text.filedAtExample}
          value={draft.filedAt}
          onChange={(event) => onChange({ filedAt: event.target.value })}
        />
      </Field>
      <Field label={text.insurance} id="agreement-insurance">
        <Input
          id="agreement-insurance"
          maxLength={100}
          placeholder={text.insuranceExample}
          value={draft.insurance}
          onChange={(event) => onChange({ insurance: event.target.value })}
        />
      </Field>
    </>
  );
}
