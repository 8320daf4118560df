import { Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { rulesText as text } from '../../../text/screens/time-bank-rules.ts';
import { DayField, Field } from '../field.tsx';
import type { RulesDraft, RulesFieldsProps } from './rules-draft.ts';

/** From when on and by whom; what a point is, what a service must last, and how much counts at most. */
export function CountingFields({ draft, onChange }: RulesFieldsProps): ReactNode {
  return (
    <>
      <Field label={text.effectiveFrom} id="rules-from" hint={text.effectiveHint}>
        <DayField
          id="rules-from"
          value={draft.effectiveFrom}
          onChange={(effectiveFrom) => onChange({ effectiveFrom })}
        />
      </Field>
      <Field label={text.approvedBy} id="rules-approved" hint={text.approvedHint}>
        <Input
          id="rules-approved"
          autoFocus
          maxLength={100}
          placeholder={text.approvedExample}
          value={draft.approvedBy}
          onChange={(event) => onChange({ approvedBy: event.target.value })}
        />
      </Field>
      <Minutes name="minutesPerPoint" least={1} most={600} draft={draft} onChange={onChange} />
      <Minutes name="unitMinutes" least={1} most={60} draft={draft} onChange={onChange} />
      <Minutes name="leastMinutes" least={0} most={120} draft={draft} onChange={onChange} />
      <Minutes name="lookInMinutes" least={0} most={60} draft={draft} onChange={onChange} />
      <MostMinutes name="mostMinutesADay" draft={draft} onChange={onChange} />
      <MostMinutes name="mostMinutesAWeek" draft={draft} onChange={onChange} />
    </>
  );
}

interface MinutesProps extends RulesFieldsProps {
  readonly name: 'minutesPerPoint' | 'unitMinutes' | 'leastMinutes' | 'lookInMinutes';
  readonly least: number;
  readonly most: number;
}

function Minutes({ name, least, most, draft, onChange }: MinutesProps): ReactNode {
  const id = `rules-${name}`;
  return (
    <Field label={text.fields[name]} id={id} hint={text.hints[name]}>
      <InputNumber
        id={id}
        min={least}
        max={most}
        precision={0}
        value={draft[name]}
        onChange={(minutes) => onChange({ [name]: minutes ?? least } satisfies Partial<RulesDraft>)}
      />
    </Field>
  );
}

interface MostProps extends RulesFieldsProps {
  readonly name: 'mostMinutesADay' | 'mostMinutesAWeek';
}

function MostMinutes({ name, draft, onChange }: MostProps): ReactNode {
  const id = `rules-${name}`;
  return (
    <Field label={text.fields[name]} id={id} hint={text.noLimitHint}>
      <InputNumber
        id={id}
        min={0}
        max={10_080}
        precision={0}
        value={draft[name]}
        onChange={(minutes) => onChange({ [name]: minutes } satisfies Partial<RulesDraft>)}
      />
    </Field>
  );
}
